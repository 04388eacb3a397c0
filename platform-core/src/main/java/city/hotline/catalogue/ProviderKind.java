package city.hotline.catalogue;

/** Who does it. */
public enum ProviderKind implements Dimension {
    PROVIDER,
    DEPARTMENT,
    UTILITY,
    VOLUNTEER,
    COUNSELLOR,
    HOTLINE
}
