package city.hotline.imports;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/** A spreadsheet's cell as text: dates in ISO 8601 without a zone, numbers without a false ".0", formulas by their result. */
final class CellText {
    private CellText() {}

    static String of(Cell cell) {
        CellType type = cell.getCellType();
        return of(cell, type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type);
    }

    private static String of(Cell cell, CellType type) {
        return switch (type) {
            case STRING -> String.valueOf(cell.getStringCellValue());
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? date(cell) : number(cell);
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case FORMULA, ERROR, BLANK, _NONE -> "";
        };
    }

    private static String number(Cell cell) {
        return NumberToTextConverter.toText(cell.getNumericCellValue());
    }

    /** A serial number outside Excel's own calendar stays a number. Seconds are rounded: a serial is a fraction of a day. */
    private static String date(Cell cell) {
        LocalDateTime at = cell.getLocalDateTimeCellValue();
        if (at == null) {
            return number(cell);
        }
        LocalDateTime rounded = at.plus(500, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.SECONDS);
        return rounded.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? rounded.toLocalDate().toString()
                : rounded.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }
}
