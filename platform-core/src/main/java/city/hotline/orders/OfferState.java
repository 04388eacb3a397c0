package city.hotline.orders;

/** What became of an offer. */
public enum OfferState {
    OPEN,
    /** 已抢: a firm was the first. */
    TAKEN,
    /** 已收回 by the hotline. */
    WITHDRAWN,
    /** 无人抢单: the time ran out. */
    LAPSED,
    /** The case went another way meanwhile: it was given to somebody, or it ended. */
    OVERTAKEN
}
