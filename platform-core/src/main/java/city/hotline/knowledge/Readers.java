package city.hotline.knowledge;

/** Whom an article is for. */
public enum Readers {
    /** The hotline's own people alone. */
    OPERATOR,
    /** Whatever stands in it may be read out and sent to citizens. */
    PUBLIC
}
