package city.hotline.cases;

/** What an entry of a case's timeline tells. */
public enum TimelineKind {
    OPENED,
    ANSWERED,
    ASSIGNED,
    /** 抢单: it was opened to firms. */
    OFFERED,
    /** A firm was the first to grab it, and has taken it on with that. */
    GRABBED,
    /** It is not open to firms any more, and none has it. */
    OFFER_ENDED,
    /** The citizen was asked to choose a firm; the text says until when. */
    CHOICE_ASKED,
    /** He left the choice to the hotline. */
    CHOICE_HANDED_BACK,
    /** His time was over before he chose. */
    CHOICE_LAPSED,
    /** Taken back before anybody accepted it. */
    RECALLED,
    ACCEPTED,
    /** The handler agreed on a time with the citizen. */
    APPOINTED,
    ARRIVED,
    DONE,
    RETURNED,
    /** A supervisor ruled whose case it is. */
    RULED,
    /** Given to a unit of the same department. */
    HANDED_DOWN,
    /** The handler asked the hotline or the citizen. */
    ASKED,
    /** What he asked was answered. */
    COMPLETED,
    /** The handler tells how it goes. */
    PROGRESS,
    /** Another department was asked to help. */
    HELPER_ASKED,
    /** A helping department wrote its part. */
    PART_WRITTEN,
    EXTENSION_ASKED,
    EXTENDED,
    EXTENSION_REFUSED,
    /** 催办: the citizen or the hotline asked the handler to hurry. */
    URGED,
    /** 督办: a supervisor took it up. */
    SUPERVISED,
    /** What those who were called together agreed on. */
    COORDINATED,
    SUPERVISION_ENDED,
    /** A department was given a part in a supervision that runs. */
    PARTY_NAMED,
    /** Its part ended before the supervision did. */
    PARTY_RELEASED,
    /** 不良记录: somebody reported what the handler did badly; the facts stand in the record, which the handler does not read yet. */
    BAD_RECORD,
    /** The handler was sanctioned for it; the text is the name of its standing since. */
    SANCTIONED,
    /** The sanction was reversed on appeal. */
    SANCTION_REVERSED,
    UNMET,
    WITHDRAWN,
    CHANGED,
    NOTED,
    /** A call back that nobody answered. */
    NOT_REACHED,
    REWORKED,
    CLOSED_SOLVED,
    CLOSED_UNSOLVED,
    /** Nobody has said whether the need is met; the text is the reason's stable word. */
    CLOSED_UNRATED,
    /** A deadline was about to be over; the text says which, by the name of its {@link DeadlineKind}. */
    DEADLINE_NEAR,
    /** A deadline was missed; the text as above. */
    DEADLINE_MISSED,
    /** A missed deadline went one step up the ladder; the text as above. */
    ESCALATED,
    /** The case came from an older system. */
    ARCHIVED,
    /** The reply that the older system kept. */
    REPLIED
}
