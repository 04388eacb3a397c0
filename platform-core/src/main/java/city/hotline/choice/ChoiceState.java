package city.hotline.choice;

/** What became of the question which firm a citizen wishes. */
public enum ChoiceState {
    OPEN,
    /** 已选定: the case was dispatched to the firm that he chose. */
    CHOSEN,
    /** 请热线安排: he left it to the hotline. */
    HANDED_BACK,
    /** 市民未选: his time ran out. */
    LAPSED,
    /** He was asked again; this link leads nowhere any more. */
    REPLACED,
    /** The case went another way meanwhile: the hotline gave it to somebody, or it ended. */
    OVERTAKEN
}
