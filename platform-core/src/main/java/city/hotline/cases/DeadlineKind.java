package city.hotline.cases;

/** What a deadline is for. */
public enum DeadlineKind {
    /** 首次响应: the citizen knows what happens with the need. */
    FIRST_RESPONSE,
    /** 抢单: a firm has grabbed it. */
    GRAB,
    /** 市民选择: the citizen has chosen a firm, or left it to the hotline. */
    CHOICE,
    /** 签收: the handler has taken it on. */
    ACCEPT,
    /** 办理: the handler is done. */
    HANDLING,
    /** 延期审批: a wish for more time is decided. */
    EXTENSION,
    /** 裁定: a supervisor has decided whose case it is. */
    RULING,
    /** 督办: what a supervisor took up is concluded. */
    SUPERVISION,
    /** 回访: the citizen is called back. */
    FOLLOW_UP
}
