package city.hotline.providers;

/** Where the admission of a firm or team stands. */
public enum AdmissionState {
    /** 草稿: its file is being filled in. */
    DRAFT(false),
    /** 待审核: somebody else is to check it. */
    SUBMITTED(false),
    /** 已审核. */
    CHECKED(false),
    /** 试用: it is given orders until a day. */
    TRIAL(true),
    /** 签约: it is given orders. */
    CONTRACTED(true),
    /** 暂停: it is given nothing new for a while. */
    PAUSED(false),
    /** 退出. */
    ENDED(false);

    private final boolean working;

    AdmissionState(boolean working) {
        this.working = working;
    }

    /** Whether it is given orders. */
    public boolean isWorking() {
        return working;
    }
}
