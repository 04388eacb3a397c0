package city.hotline.imports;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** The articles of one file, read one after another. */
interface ArticleSource extends Iterator<ArticleVerdict>, AutoCloseable {
    /** The name of the file. */
    String file();

    /** What the cells of the verdicts' rows are called: a table's own words, of a document ours in {@code locale}. */
    List<String> header(Locale locale);

    @Override
    void close();
}
