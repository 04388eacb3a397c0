package city.hotline.cases;

/** The lists of a firm's workspace. */
public enum FirmList {
    /** 新单: given to it and still to be accepted; the next deadline first. */
    NEW("state = 'ASSIGNED'", "next_due_at, id"),
    /** 进行中; the next deadline first. */
    RUNNING("state in ('ACCEPTED', 'ARRIVED', 'WAITING')", "next_due_at, id"),
    /** 已完成: done, whatever the citizen said then; the newest first. */
    DONE("state in ('DONE', 'CLOSED_SOLVED', 'CLOSED_UNSOLVED', 'CLOSED_UNRATED')", "registered_at desc, id desc");

    private final String condition;
    private final String order;

    FirmList(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    /** SQL over hotline_case. */
    String condition() {
        return condition;
    }

    String order() {
        return order;
    }
}
