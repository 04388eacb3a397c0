package city.hotline.imports;

import java.util.Iterator;

/** The articles of one file, read one after another. */
interface ArticleSource extends Iterator<ArticleVerdict>, AutoCloseable {
    @Override
    void close();
}
