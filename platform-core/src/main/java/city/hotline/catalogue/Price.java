package city.hotline.catalogue;

/** Who pays, and how the price comes about. */
public enum Price implements Dimension {
    FREE,
    GUIDED,
    QUOTE,
    METERED
}
