package city.hotline.imports;

import java.text.Normalizer;
import java.util.Locale;

/** What a column of a table can hold. */
interface Column {
    /** The name used in bundles, for example {@code registeredAt}. */
    String key();

    /** A heading without case, width, spaces, underscores, stars of required columns and remarks in brackets. */
    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)|[\\s_\\-.:*\"']", "");
    }
}
