package city.hotline.ui.live;

/** An operator began or ended a contact at a seat: its other screens show the same. */
public record SeatWorkChanged() {}
