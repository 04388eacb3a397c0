package city.hotline.imports;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads pieces of SpreadsheetML (ECMA-376, part 1, 18) without holding more of a text than a cell may have. */
final class SheetXml {
    /** A character that XML cannot hold, spelled {@code _x0000_} (ST_Xstring, 22.9.2.19). */
    private static final Pattern SPELLED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final int ENOUGH = RowFields.LONGEST_CELL + 1;

    private SheetXml() {}

    /** The text of the element at hand with all its runs, phonetic guides left out; the reader stands at its end after. */
    static String richText(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (reader.getLocalName()) {
                        case "t" -> text.append(text(reader));
                        case "rPh" -> text(reader);
                        default -> depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return text.length() > ENOUGH ? text.substring(0, ENOUGH) : text.toString();
    }

    /** All characters inside the element at hand, however nested; the reader stands at its end after. */
    static String text(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() < ENOUGH) {
                        text.append(reader.getText());
                    }
                }
                default -> {}
            }
        }
        return unspelled(text.toString());
    }

    private static String unspelled(String text) {
        return text.contains("_x")
                ? SPELLED.matcher(text)
                        .replaceAll(spelled -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(spelled.group(1), 16))))
                : text;
    }

    /** B12 → 1; the column after {@code last} where a cell does not say where it is. */
    static int column(@org.jspecify.annotations.Nullable String reference, int last) {
        if (reference == null) {
            return last + 1;
        }
        int column = 0;
        for (int i = 0; i < Math.min(3, reference.length()) && reference.charAt(i) >= 'A'; i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
