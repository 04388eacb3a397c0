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

    static String of(Cell cell, boolean since1904) {
        CellType type = cell.getCellType();
        return of(cell, type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type, since1904);
    }

    private static String of(Cell cell, CellType type, boolean since1904) {
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? date(cell.getNumericCellValue(), since1904)
                        : number(cell.getNumericCellValue());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case FORMULA, ERROR, BLANK, _NONE -> "";
        };
    }

    static String number(double value) {
        return NumberToTextConverter.toText(value);
    }

    /** Seconds are rounded: a serial number is a fraction of a day. A day alone is told without a time. */
    static String date(double serial, boolean since1904) {
        LocalDateTime rounded = DateUtil.getLocalDateTime(serial, since1904)
                .plus(500, ChronoUnit.MILLIS)
                .truncatedTo(ChronoUnit.SECONDS);
        return rounded.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? rounded.toLocalDate().toString()
                : rounded.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }
}
