package city.hotline.access;

/** One thing that somebody may do. Services ask for it by name: {@code @PreAuthorize("hasAuthority('READ_CASES')")}. */
public enum Permission {
    TAKE_CONTACTS,
    READ_CASES,
    WORK_ON_CASES,
    /** To see what was handed to one's own department, nothing else, and to work on it. */
    HANDLE_CASES,
    /** To see the orders of one's own firm, nothing else, to grab those that are open to it and to work on them. */
    HANDLE_ORDERS,
    FOLLOW_UP,
    SUPERVISE,
    READ_CATALOGUE,
    /** Everything that is published. */
    READ_KNOWLEDGE,
    /** What is published for citizens, and what one's own department answers for. */
    READ_PUBLIC_KNOWLEDGE,
    EDIT_KNOWLEDGE,
    /** To write what one's own department answers for. */
    EDIT_OWN_KNOWLEDGE,
    PUBLISH_KNOWLEDGE,
    IMPORT_CASES,
    /** To say which department leads for which item, where. */
    EDIT_DISPATCH_DIRECTORY,
    /** To change what the archives say of departments. */
    EDIT_DEPARTMENTS,
    MANAGE_USERS,
    MANAGE_TOKENS,
    /** To keep the working calendar and the promises. */
    MANAGE_CLOCKS,
    /** To say what is dispatched without a person. */
    MANAGE_DISPATCH,
    /** To keep the files of firms and teams, and to admit them. */
    MANAGE_PROVIDERS,
    /** To record what firms did badly, to give cards and grades, and to decide on appeals. */
    JUDGE_PROVIDERS,
    READ_AUDIT,
    MANAGE_CITIES
}
