package city.hotline.cases;

/** Why a handler gives a case back. */
public enum ReturnCause {
    /** 不属本单位职责. */
    NOT_OUR_DUTY(true),
    /** 不属本单位辖区. */
    WRONG_AREA(true),
    /** 应由其他单位承办, which is named. */
    OTHER_DEPARTMENT(true),
    /** 重复工单. */
    DUPLICATE(false),
    /** 应走诉讼、仲裁等法定途径. */
    LEGAL_WAY(false),
    /** Recorded by the hotline, which asked for words alone. */
    UNSAID(true);

    private final boolean aboutDuty;

    ReturnCause(boolean aboutDuty) {
        this.aboutDuty = aboutDuty;
    }

    /** Whether it says that somebody else ought to handle the case: what a standing ruling has settled. */
    public boolean aboutDuty() {
        return aboutDuty;
    }
}
