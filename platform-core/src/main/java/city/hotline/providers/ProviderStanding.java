package city.hotline.providers;

/** What a provider's verified record lets it do. */
public enum ProviderStanding {
    CLEAR,
    /** 黄牌: warned; it is given orders as before. */
    YELLOW,
    /** 红牌: no order is opened to it and it is chosen after all others. */
    RED,
    /** 清退: nothing is given to it any more. */
    EXPELLED
}
