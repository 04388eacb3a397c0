package city.hotline.catalogue;

/** In which parts of the city it exists. */
public enum Area implements Dimension {
    CITYWIDE,
    URBAN,
    RURAL,
    COASTAL
}
