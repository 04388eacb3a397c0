package city.hotline.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;

/** The first sheet of an xlsx workbook, read as a stream: memory holds a row or two and the styles. */
final class XlsxSource implements TableSource {
    private static final int WIDEST = 500;

    private final OPCPackage parts;
    private final XlsxCells cells;
    private final XMLStreamReader sheet;
    private @Nullable TableRow next;
    private int last;

    private XlsxSource(OPCPackage parts, XlsxCells cells, XMLStreamReader sheet)
            throws XMLStreamException, IOException {
        this.parts = parts;
        this.cells = cells;
        this.sheet = sheet;
        this.next = advance();
    }

    static XlsxSource open(Path path) throws IOException, OpenXML4JException, XMLStreamException {
        OPCPackage parts = OPCPackage.open(path.toFile(), PackageAccess.READ);
        try {
            return open(parts);
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException failed) {
            parts.revert();
            throw failed;
        }
    }

    private static XlsxSource open(OPCPackage parts) throws IOException, OpenXML4JException, XMLStreamException {
        XSSFReader workbook = new XSSFReader(parts);
        XlsxCells cells = XlsxCells.of(workbook);
        try {
            return new XlsxSource(parts, cells, firstSheet(workbook));
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException failed) {
            cells.close();
            throw failed;
        }
    }

    private static XMLStreamReader firstSheet(XSSFReader workbook)
            throws IOException, OpenXML4JException, XMLStreamException {
        Iterator<InputStream> sheets = workbook.getSheetsData();
        if (!sheets.hasNext()) {
            throw Unreadable.EMPTY.refusal();
        }
        return XMLHelper.newXMLInputFactory().createXMLStreamReader(sheets.next());
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public TableRow next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        TableRow row = next;
        next = Reading.<@Nullable TableRow>of(this::advance);
        return row;
    }

    private @Nullable TableRow advance() throws XMLStreamException, IOException {
        while (sheet.hasNext()) {
            if (sheet.next() == XMLStreamConstants.START_ELEMENT
                    && sheet.getLocalName().equals("row")) {
                return row();
            }
        }
        return null;
    }

    private TableRow row() throws XMLStreamException, IOException {
        String number = sheet.getAttributeValue(null, "r");
        last = number == null ? last + 1 : Integer.parseInt(number);
        List<String> row = new ArrayList<>();
        int column = -1;
        while (!(sheet.next() == XMLStreamConstants.END_ELEMENT
                && sheet.getLocalName().equals("row"))) {
            if (sheet.isStartElement() && sheet.getLocalName().equals("c")) {
                column = SheetXml.column(sheet.getAttributeValue(null, "r"), column);
                put(row, column, TableRow.stripped(cells.text(sheet)));
            }
        }
        return new TableRow(last, List.copyOf(row));
    }

    private static void put(List<String> row, int column, String text) {
        if (column >= 0 && column < WIDEST) {
            while (row.size() <= column) {
                row.add("");
            }
            row.set(column, text);
        }
    }

    @Override
    public void close() throws IOException {
        try (cells) {
            parts.revert();
        }
    }
}
