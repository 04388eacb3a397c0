package city.hotline.access;

/** One thing that somebody may do. Services ask for it by name: {@code @PreAuthorize("hasAuthority('READ_CASES')")}. */
public enum Permission {
    TAKE_CONTACTS,
    READ_CASES,
    WORK_ON_CASES,
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
    MANAGE_USERS,
    MANAGE_TOKENS,
    /** To keep the working calendar and the promises. */
    MANAGE_CLOCKS,
    READ_AUDIT,
    MANAGE_CITIES
}
