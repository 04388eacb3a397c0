package city.hotline.imports;

import city.hotline.foundation.Sentences;
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
import org.jspecify.annotations.Nullable;

/**
 * The bad rows as a workbook: row number and reason first, then the columns as they were, so that it can be mended and
 * imported again. Every cell is text and stays text when it is edited: a cell that begins like a formula is marked so.
 */
final class ErrorSheet implements AutoCloseable {
    /** What Excel holds in one cell. */
    static final int LONGEST_CELL = 32_767;

    private final Locale locale;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(100);
    private final CellStyle text;
    private @Nullable SXSSFSheet sheet;
    private List<String> header = List.of();
    private int next;

    /** @param locale of the reasons: English where its language is English, Chinese everywhere else */
    ErrorSheet(Locale locale) {
        this.locale = locale;
        workbook.setCompressTempFiles(true);
        text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        text.setQuotePrefixed(true);
    }

    Locale locale() {
        return locale;
    }

    /** Adds a bad row. Rows under another header than the last one's begin a sheet of their own. */
    void add(List<String> columns, TableRow row, List<RowError> errors) {
        SXSSFSheet open = sheetOf(columns);
        line(open.createRow(next++), String.valueOf(row.number()), reasons(row, errors), row.cells());
    }

    /** Writes what was added; {@code out} stays open. */
    void writeTo(OutputStream out) throws IOException {
        if (sheet == null) {
            begin(List.of());
        }
        workbook.write(out);
    }

    private SXSSFSheet sheetOf(List<String> columns) {
        SXSSFSheet open = sheet;
        return open == null || !header.equals(columns) ? begin(columns) : open;
    }

    private SXSSFSheet begin(List<String> columns) {
        int before = workbook.getNumberOfSheets();
        SXSSFSheet begun = workbook.createSheet(said("IMPORT_SHEET") + (before == 0 ? "" : " " + (before + 1)));
        line(begun.createRow(0), said("IMPORT_SHEET.ROW"), said("IMPORT_SHEET.REASON"), columns);
        sheet = begun;
        header = columns;
        next = 1;
        return begun;
    }

    private String reasons(TableRow row, List<RowError> errors) {
        String reasons = errors.stream()
                .map(error -> said("IMPORT_SHEET.CELL", error.column(), error.sentence(locale)))
                .collect(Collectors.joining(said("IMPORT_SHEET.JOIN")));
        boolean cut = row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL);
        return cut ? reasons + said("IMPORT_SHEET.JOIN") + said("IMPORT_SHEET.CUT", LONGEST_CELL) : reasons;
    }

    private String said(String code, Object... facts) {
        return Sentences.of(code, locale, facts);
    }

    private void line(Row line, String number, String reason, List<String> cells) {
        fill(line.createCell(0), number);
        fill(line.createCell(1), reason);
        for (int column = 0; column < cells.size(); column++) {
            fill(line.createCell(column + 2), cells.get(column));
        }
    }

    private void fill(Cell cell, String value) {
        cell.setCellValue(value.length() > LONGEST_CELL ? value.substring(0, LONGEST_CELL) : value);
        if (beginsLikeAFormula(value)) {
            cell.setCellStyle(text);
        }
    }

    /** The signs by which a spreadsheet, or one that a copy is pasted into, takes text for a formula. */
    private static boolean beginsLikeAFormula(String value) {
        return !value.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(value.charAt(0)) >= 0;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
