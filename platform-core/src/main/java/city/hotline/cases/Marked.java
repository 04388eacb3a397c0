package city.hotline.cases;

/**
 * A case that is to be worked on together with others.
 *
 * @param version the version that the operator saw
 */
public record Marked(CaseId id, long version) {
    public static Marked of(CaseSummary seen) {
        return new Marked(seen.id(), seen.version());
    }
}
