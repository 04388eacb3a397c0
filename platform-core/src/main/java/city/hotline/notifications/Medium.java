package city.hotline.notifications;

/** By what a notice goes. */
public enum Medium {
    SMS,
    WECHAT,
    EMAIL
}
