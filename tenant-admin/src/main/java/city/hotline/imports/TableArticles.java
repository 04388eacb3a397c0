package city.hotline.imports;

import java.time.ZoneId;

/** The articles of a table, one a row. */
final class TableArticles implements ArticleSource {
    private final TableRows rows;
    private final ArticleRowReader reader;

    private TableArticles(TableRows rows, ArticleRowReader reader) {
        this.rows = rows;
        this.reader = reader;
    }

    /** @throws ColumnsMissing when articles cannot be made from its columns */
    static TableArticles of(TableFile table, CityWords city, ZoneId zone) {
        TableRows rows = table.rows();
        try {
            return new TableArticles(rows, new ArticleRowReader(rows.header(), city, zone));
        } catch (RuntimeException refused) {
            rows.close();
            throw refused;
        }
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public ArticleVerdict next() {
        return reader.read(rows.next());
    }

    @Override
    public void close() {
        rows.close();
    }
}
