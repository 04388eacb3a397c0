package city.hotline.supervision;

/** Why a supervisor takes a case up. */
public enum Cause {
    /** The citizen is still dissatisfied after rework. */
    DISSATISFIED,
    OVERDUE,
    /** Several departments, and none that can do it alone. */
    DISPUTE,
    /** 重大. */
    SERIOUS
}
