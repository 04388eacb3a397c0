package city.hotline.catalogue;

/** What sort of answer a question expects. */
public enum QuestionKind implements Dimension {
    TEXT,
    YESNO,
    CHOICE,
    NUMBER,
    TIME,
    PLACE
}
