package city.hotline.credit;

/** What a provider did badly, by the list that the field uses. */
public enum Misconduct {
    /** 乱收费. */
    OVERCHARGING,
    /** 质量不合格. */
    POOR_WORK,
    /** 不守时: late, or never there. */
    LATE,
    /** 态度恶劣. */
    RUDE,
    /** 无证作业. */
    UNLICENSED,
    /** 拒单推诿. */
    REFUSED,
    /** 弄虚作假. */
    DECEIT,
    /** 违法. */
    ILLEGAL
}
