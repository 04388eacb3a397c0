package city.hotline.imports;

/**
 * How files of knowledge are to be taken.
 *
 * @param map the columns of tables that are said; the others are recognised by their names
 * @param source names where they come from, 1 to 100 characters: the same reference from two sources is two articles
 * @param badRows what happens to articles that cannot be taken over
 * @param drafts whether they come in as drafts, to be reviewed one by one; else they are published at once
 */
public record KnowledgeOptions(ColumnMap<KnowledgeField> map, String source, BadRows badRows, boolean drafts) {
    /** The source of files of which nobody said where they come from. */
    public static final String UNNAMED_SOURCE = "knowledge";

    /** Published at once; one bad row refuses everything. */
    public static final KnowledgeOptions PUBLISHED =
            new KnowledgeOptions(ColumnMap.byName(Fields.OF_ARTICLES), UNNAMED_SOURCE, BadRows.REFUSE_ALL, false);

    public KnowledgeOptions {
        if (source.isBlank() || source.length() > 100) {
            throw new IllegalArgumentException("a source has 1 to 100 characters");
        }
    }

    public KnowledgeOptions by(ColumnMap<KnowledgeField> columns) {
        return new KnowledgeOptions(columns, source, badRows, drafts);
    }

    public KnowledgeOptions from(String system) {
        return new KnowledgeOptions(map, system, badRows, drafts);
    }

    public KnowledgeOptions leavingOutBadRows() {
        return new KnowledgeOptions(map, source, BadRows.LEAVE_OUT, drafts);
    }

    public KnowledgeOptions asDrafts() {
        return new KnowledgeOptions(map, source, badRows, true);
    }
}
