package city.hotline.catalogue;

/** How soon it is needed. */
public enum Urgency implements Dimension {
    DANGER,
    URGENT,
    NORMAL,
    PLANNED
}
