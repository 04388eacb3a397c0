package city.hotline.cases;

/** What sort of handler a case is given to; a volunteer team stands in the directory of providers. */
public enum HandlerKind {
    DEPARTMENT,
    PROVIDER,
    TEAM
}
