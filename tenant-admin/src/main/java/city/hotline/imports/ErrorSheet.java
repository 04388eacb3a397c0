package city.hotline.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The bad rows as a workbook: row number and reason first, then the columns as they were, so that it can be mended and
 * imported again. Every cell is text and stays text when it is edited: a cell that begins like a formula is marked so.
 */
final class ErrorSheet {
    /** What Excel holds in one cell. */
    private static final int LONGEST_CELL = 32_767;

    private final Locale locale;

    /** @param locale of the reasons: English where its language is English, Chinese everywhere else */
    ErrorSheet(Locale locale) {
        this.locale = locale;
    }

    /** Writes while it reads; {@code out} stays open. Repeated rows are no errors and are left out. */
    void write(CaseRows rows, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            workbook.setCompressTempFiles(true);
            CellStyle text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            text.setQuotePrefixed(true);
            SXSSFSheet sheet = workbook.createSheet(english() ? "Errors" : "错误");
            line(sheet.createRow(0), text, english() ? "Row" : "行号", english() ? "Reason" : "原因", rows.header());
            int next = 1;
            while (rows.hasNext()) {
                if (rows.next() instanceof RowVerdict.Bad(TableRow row, List<RowError> errors)) {
                    line(sheet.createRow(next++), text, String.valueOf(row.number()), reasons(errors), row.cells());
                }
            }
            workbook.write(out);
        }
    }

    private boolean english() {
        return locale.getLanguage().equals("en");
    }

    private String reasons(List<RowError> errors) {
        return errors.stream()
                .map(error -> error.column() + (english() ? ": " : "：") + error.sentence(locale))
                .collect(Collectors.joining(english() ? "; " : "；"));
    }

    private static void line(Row line, CellStyle text, String number, String reason, List<String> cells) {
        fill(line.createCell(0), text, number);
        fill(line.createCell(1), text, reason);
        for (int column = 0; column < cells.size(); column++) {
            fill(line.createCell(column + 2), text, cells.get(column));
        }
    }

    private static void fill(Cell cell, CellStyle text, String value) {
        cell.setCellValue(value.length() > LONGEST_CELL ? value.substring(0, LONGEST_CELL) : value);
        if (beginsLikeAFormula(value)) {
            cell.setCellStyle(text);
        }
    }

    /** The signs by which a spreadsheet, or one that a copy is pasted into, takes text for a formula. */
    private static boolean beginsLikeAFormula(String value) {
        return !value.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(value.charAt(0)) >= 0;
    }
}
