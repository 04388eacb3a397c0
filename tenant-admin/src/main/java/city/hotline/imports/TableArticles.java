package city.hotline.imports;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The articles of a table, one a row. */
final class TableArticles implements ArticleSource {
    private final String file;
    private final TableRows rows;
    private final ArticleRowReader reader;

    private TableArticles(String file, TableRows rows, ArticleRowReader reader) {
        this.file = file;
        this.rows = rows;
        this.reader = reader;
    }

    /** @throws ColumnsMissing when the map names columns that are not there, or articles cannot be made from those that are */
    static TableArticles of(TableFile table, ColumnMap<KnowledgeField> said, CityWords city, ZoneId zone) {
        TableRows rows = table.rows();
        try {
            ColumnMap<KnowledgeField> map = said.completedFor(rows.header());
            map.requireEnough(rows.header());
            return new TableArticles(table.name(), rows, new ArticleRowReader(rows.header(), map, city, zone));
        } catch (RuntimeException refused) {
            rows.close();
            throw refused;
        }
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public List<String> header(Locale locale) {
        return rows.header();
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
