package city.hotline.access;

/** One thing that somebody may do. Services ask for it by name: {@code @PreAuthorize("hasAuthority('READ_CASES')")}. */
public enum Permission {
    TAKE_CONTACTS,
    READ_CASES,
    WORK_ON_CASES,
    FOLLOW_UP,
    SUPERVISE,
    READ_CATALOGUE,
    IMPORT_CASES,
    MANAGE_USERS,
    MANAGE_TOKENS,
    READ_AUDIT,
    MANAGE_CITIES
}
