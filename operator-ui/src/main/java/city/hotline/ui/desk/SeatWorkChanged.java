package city.hotline.ui.desk;

/** An operator began or ended a contact at a seat: its other screens show the same. */
record SeatWorkChanged() {}
