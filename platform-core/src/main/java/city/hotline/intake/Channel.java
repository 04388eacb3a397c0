package city.hotline.intake;

/** The way a citizen reached the hotline. */
public enum Channel {
    PHONE,
    SMS,
    WEB,
    WECHAT,
    APP,
    ONE_KEY,
    PARTNER,
    VISIT
}
