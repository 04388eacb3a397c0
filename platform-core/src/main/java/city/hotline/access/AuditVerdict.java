package city.hotline.access;

/** What a recomputation of the audit trail found. */
public sealed interface AuditVerdict {

    /**
     * Every entry is as it was written, and none is missing before the last.
     *
     * <p>Entries cut off at the end leave no trace in the chain itself: who wants to notice that compares number and
     * hash with those noted at an earlier check.
     *
     * @param headHash of the last entry, in hexadecimal; empty when there are no entries
     */
    record Intact(long entries, String headHash) implements AuditVerdict {}

    /**
     * @param seq the first entry that is missing or is not what it was; what follows it is not examined
     */
    record Broken(long seq, Why why) implements AuditVerdict {}

    /** How an entry breaks the chain. */
    enum Why {
        /** It is not there, although a later one is. */
        MISSING,
        /** Its link to the entry before it is not that entry's hash. */
        UNLINKED,
        /** Its own content does not give its hash. */
        CHANGED
    }
}
