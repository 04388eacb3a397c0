package city.hotline.knowledge;

/** Where an article stands, on the day on which it is looked at. */
public enum ArticleState {
    /** 草稿: never published, somebody writes it. */
    DRAFT,
    /** 待审: never published, somebody who did not write it is to look at it. */
    IN_REVIEW,
    /** 已发布: what was published is served; where it begins later or ended, {@link Validity} says so. */
    PUBLISHED,
    /** 已过期: its last day is over, or somebody said so. */
    EXPIRED,
    /** 已撤回: taken back; nobody is served it. */
    WITHDRAWN
}
