package city.hotline.knowledge;

/** What may be done with an article; each is a line of its record. */
public enum ArticleAct {
    /** Its first version was written. */
    CREATE,
    /** Another version was written; one that was in review is a draft again. */
    EDIT,
    /** 送审. */
    SUBMIT,
    /** 退回: the reviewer wants it otherwise, and says why. */
    SEND_BACK,
    /** 发布: the reviewed version is served from now on. */
    PUBLISH,
    /** 置为过期: what is served has had its day. */
    EXPIRE,
    /** 撤回: what is served must not be served. */
    WITHDRAW,
    /** 重新打开: a new draft from the latest version; what is served goes on being served. */
    REOPEN,
    /** 放弃草稿: the work since the published version is given up; its versions stay on record. */
    DISCARD,
    /** It came in published, from a template or an import. */
    BRING_IN
}
