package city.hotline.ui.casefile;

/** What the user's department has to do with a case. */
enum OwnRole {
    NONE,
    LEAD,
    HELPER
}
