package city.hotline.cases;

/** Who handles a case, as a column. */
enum HandlerKind {
    DEPARTMENT,
    PROVIDER,
    TEAM
}
