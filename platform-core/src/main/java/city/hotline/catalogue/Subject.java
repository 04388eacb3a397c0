package city.hotline.catalogue;

/** What a citizen wants with it. */
public enum Subject implements Dimension {
    SERVICE,
    CONSULT,
    COMPLAINT,
    REPORT,
    EMERGENCY
}
