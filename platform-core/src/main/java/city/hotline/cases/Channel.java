package city.hotline.cases;

/** How a need reached the hotline. */
public enum Channel {
    PHONE,
    SMS,
    WEB,
    WECHAT,
    APP,
    /** One-key device of an elder. */
    ONE_KEY,
    /** Another organisation's system. */
    PARTNER,
    VISIT,
    /** Brought in from an older system. */
    ARCHIVE
}
