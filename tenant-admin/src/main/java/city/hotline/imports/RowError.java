package city.hotline.imports;

import city.hotline.foundation.Sentence;
import city.hotline.foundation.Sentences;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with one cell.
 *
 * @param row as a spreadsheet shows it: the header is usually 1
 * @param column the heading of the column; empty when the whole row is meant
 * @param code stable, for example {@code IMPORT_DATE_INVALID}
 * @param facts what the sentence names
 * @param value what stands in the cell, on one line and shortened
 */
public record RowError(int row, String column, String code, List<Object> facts, String value) {
    public RowError {
        facts = List.copyOf(facts);
        value = Shortened.text(value);
    }

    /** What is wrong, in Chinese or English. */
    public String sentence(Locale locale) {
        return Sentences.of(new Sentence(code, facts), locale);
    }
}
