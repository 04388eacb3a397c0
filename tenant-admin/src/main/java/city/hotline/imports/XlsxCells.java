package city.hotline.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** Says the cells of an xlsx sheet as {@link CellText} says those of the old format. */
final class XlsxCells implements Closeable {
    private final SharedStrings strings;
    private final @Nullable StylesTable styles;
    private final boolean since1904;

    private XlsxCells(SharedStrings strings, @Nullable StylesTable styles, boolean since1904) {
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
    }

    static XlsxCells of(XSSFReader workbook) throws IOException, OpenXML4JException, XMLStreamException {
        StylesTable styles = workbook.getStylesTable();
        boolean since1904 = since1904(workbook);
        try (InputStream xml = workbook.getSharedStringsData()) {
            return new XlsxCells(SharedStrings.read(xml), styles, since1904);
        }
    }

    /** Workbooks of old Macintoshes count days from 1904 (ECMA-376, part 1, 18.2.28). */
    private static boolean since1904(XSSFReader workbook) throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream xml = workbook.getWorkbookData()) {
            XMLStreamReader reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("workbookPr")) {
                    String value = reader.getAttributeValue(null, "date1904");
                    return "1".equals(value) || "true".equals(value);
                }
            }
            return false;
        }
    }

    /** The text of the cell at hand; the reader stands at its end after. */
    String text(XMLStreamReader cell) throws XMLStreamException, IOException {
        String type = cell.getAttributeValue(null, "t");
        String style = cell.getAttributeValue(null, "s");
        String value = "";
        while (cell.next() != XMLStreamConstants.END_ELEMENT) {
            if (cell.isStartElement()) {
                value = switch (cell.getLocalName()) {
                    case "v" -> SheetXml.text(cell);
                    case "is" -> SheetXml.richText(cell);
                    default -> skipped(cell, value);
                };
            }
        }
        return value.isEmpty() ? "" : text(type == null ? "n" : type, style, value);
    }

    private static String skipped(XMLStreamReader cell, String value) throws XMLStreamException {
        SheetXml.text(cell);
        return value;
    }

    private String text(String type, @Nullable String style, String value) throws IOException {
        return switch (type) {
            case "s" -> strings.get(Integer.parseInt(value.strip()));
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "e" -> "";
            case "n" -> number(Double.parseDouble(value.strip()), style);
            default -> value;
        };
    }

    private String number(double value, @Nullable String style) {
        return isDate(style) && DateUtil.isValidExcelDate(value)
                ? CellText.date(value, since1904)
                : CellText.number(value);
    }

    private boolean isDate(@Nullable String style) {
        if (style == null || styles == null || Integer.parseInt(style) >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle known = styles.getStyleAt(Integer.parseInt(style));
        return known != null && DateUtil.isADateFormat(known.getDataFormat(), known.getDataFormatString());
    }

    @Override
    public void close() throws IOException {
        strings.close();
    }
}
