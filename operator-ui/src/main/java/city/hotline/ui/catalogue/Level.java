package city.hotline.ui.catalogue;

/**
 * A class or a group as the tree shows it.
 *
 * @param code two digits of a class, four of a group
 * @param items how many items are below it
 */
record Level(String code, String name, int items) {}
