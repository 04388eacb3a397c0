package city.hotline.cases;

/** Where a case stands. The second half are ends: nothing follows them. */
public enum CaseState {
    REGISTERED("待派", "to be dispatched", false),
    /** Firms may grab it; the first one has it. */
    OFFERED("抢单中", "open to be grabbed", false),
    ASSIGNED("待签收", "to be accepted", false),
    ACCEPTED("已签收", "accepted", false),
    ARRIVED("已到达", "arrived", false),
    /** The handler asked back, and the hotline or the citizen has to answer. */
    WAITING("待补充", "waiting for information", false),
    /** Departments do not agree whose case it is; a supervisor rules. */
    DISPUTED("待裁定", "to be ruled on", false),
    DONE("待回访", "to be called back", false),
    ANSWERED("当场答复", "answered", true),
    CLOSED_SOLVED("办结", "closed, solved", true),
    /** An honest end of its own: the case is over and the need is not met as the citizen wished. */
    CLOSED_UNSOLVED("已结未解决", "closed, not solved", true),
    /** The handler is done, and nobody has said whether the need is met: not asked, or not answered, by the city's rules. */
    CLOSED_UNRATED("已结未评价", "closed, not evaluated", true),
    /** Nobody can serve the need; it stands in the record of unmet demand. */
    UNMET("未满足需求", "unmet demand", true),
    WITHDRAWN("已撤回", "withdrawn", true);

    private final String zh;
    private final String en;
    private final boolean end;

    CaseState(String zh, String en, boolean end) {
        this.zh = zh;
        this.en = en;
        this.end = end;
    }

    public boolean ended() {
        return end;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
