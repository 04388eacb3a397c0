package city.hotline.knowledge;

/** What an operator says about an article after using it. */
public enum Vote {
    /** 有用. */
    USEFUL,
    /** 有误. */
    WRONG
}
