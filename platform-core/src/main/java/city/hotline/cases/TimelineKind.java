package city.hotline.cases;

/** What an entry of a case's timeline tells. */
public enum TimelineKind {
    OPENED,
    ANSWERED,
    ASSIGNED,
    /** Taken back before anybody accepted it. */
    RECALLED,
    ACCEPTED,
    ARRIVED,
    DONE,
    RETURNED,
    UNMET,
    WITHDRAWN,
    CHANGED,
    NOTED,
    /** A call back that nobody answered. */
    NOT_REACHED,
    REWORKED,
    CLOSED_SOLVED,
    CLOSED_UNSOLVED,
    /** The case came from an older system. */
    ARCHIVED,
    /** The reply that the older system kept. */
    REPLIED
}
