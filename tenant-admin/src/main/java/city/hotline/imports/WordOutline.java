package city.hotline.imports;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/** Reads a Word document (2007 and later): headings by their style, paragraphs, lists and tables; pictures are left out. */
final class WordOutline {
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");

    private final Outline outline = new Outline();

    private WordOutline() {}

    static Outline of(Path path) {
        return Reading.of(() -> {
            try (InputStream in = Files.newInputStream(path);
                    XWPFDocument document = new XWPFDocument(in)) {
                WordOutline reading = new WordOutline();
                document.getBodyElements().forEach(element -> reading.take(document, element));
                return reading.outline;
            }
        });
    }

    private void take(XWPFDocument document, IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph -> take(paragraph, style(document, paragraph));
            case XWPFTable table -> outline.block(table(table));
            default -> {}
        }
    }

    private void take(XWPFParagraph paragraph, String style) {
        String text = paragraph.getText().strip();
        Matcher heading = HEADING.matcher(style);
        if (heading.matches()) {
            outline.heading(Integer.parseInt(heading.group(1)), text);
        } else if (style.equals("title") || style.equals("标题")) {
            outline.title(text);
        } else if (paragraph.getNumID() != null) {
            outline.block("- " + Markdown.escaped(text));
        } else {
            outline.block(Markdown.escaped(text));
        }
    }

    /** The name that the style has in every language of Word; empty where there is none. */
    private static String style(XWPFDocument document, XWPFParagraph paragraph) {
        @Nullable String id = paragraph.getStyle();
        if (id == null || document.getStyles() == null) {
            return "";
        }
        @Nullable XWPFStyle style = document.getStyles().getStyle(id);
        return style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
    }

    private static String table(XWPFTable table) {
        return Markdown.table(table.getRows().stream().map(WordOutline::cells).toList());
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> cell.getText()).toList();
    }
}
