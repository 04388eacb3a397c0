package city.hotline.calendar;

import city.hotline.foundation.PlainText;
import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentence;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A year as a file: one day a line, date, name and kind, parted by commas or tabs. A line that begins with # names the
 * source; a line of headings may come first. UTF-8, or GB 18030 as a spreadsheet program in China writes it. It is read as
 * a whole or refused with every line that is wrong.
 */
final class YearSheet {
    static final int MOST_BYTES = 100_000;
    private static final int MOST_DAYS = 150;
    private static final int SOURCE = 200;
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Map<String, DayKind> KINDS = Map.of(
            "放假", DayKind.HOLIDAY,
            "休", DayKind.HOLIDAY,
            "holiday", DayKind.HOLIDAY,
            "上班", DayKind.WORKDAY,
            "调休上班", DayKind.WORKDAY,
            "班", DayKind.WORKDAY,
            "workday", DayKind.WORKDAY);

    private final int year;
    private final Map<LocalDate, SpecialDay> days = new TreeMap<>();
    private final List<Sentence> faults = new ArrayList<>();
    private String source;

    private YearSheet(int year, String source) {
        this.year = year;
        this.source = source;
    }

    /**
     * @param source what to call it when no line does
     * @throws YearRefused with what is wrong, line by line
     */
    static YearPlan read(int year, String source, byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new YearRefused(year, List.of(Sentence.of("YEAR_REFUSED.size", MOST_BYTES / 1000)));
        }
        YearSheet sheet = new YearSheet(year, source);
        List<String> lines = text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            sheet.line(i + 1, lines.get(i).strip());
        }
        return sheet.done();
    }

    private YearPlan done() {
        if (days.isEmpty() && faults.isEmpty()) {
            faults.add(Sentence.of("YEAR_REFUSED.empty"));
        }
        if (days.size() > MOST_DAYS) {
            faults.add(Sentence.of("YEAR_REFUSED.many", days.size(), MOST_DAYS));
        }
        if (!faults.isEmpty()) {
            throw new YearRefused(year, faults);
        }
        return new YearPlan(year, source, List.copyOf(days.values()));
    }

    private void line(int number, String line) {
        if (line.startsWith("#")) {
            named(number, line.substring(1).strip());
        } else if (!line.isEmpty()) {
            String[] cells = line.split("[,，\\t]", -1);
            if (!isHeading(cells[0])) {
                day(number, cells);
            }
        }
    }

    private void named(int number, String words) {
        try {
            source = PlainText.line("source", words, SOURCE);
        } catch (Refusal wrong) {
            fault(number, "source", "");
        }
    }

    private void day(int number, String[] cells) {
        if (cells.length != 3) {
            fault(number, "cells", "");
            return;
        }
        LocalDate date = date(number, cell(cells[0]));
        DayKind kind = kind(number, cell(cells[2]));
        if (date != null && kind != null) {
            put(number, date, kind, cell(cells[1]));
        }
    }

    private void put(int number, LocalDate date, DayKind kind, String name) {
        if (date.getYear() != year) {
            fault(number, "year", date.toString());
        } else if (kind == DayKind.WORKDAY && date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
            fault(number, "weekday", date.toString());
        } else {
            try {
                if (days.putIfAbsent(date, new SpecialDay(date, kind, name)) != null) {
                    fault(number, "twice", date.toString());
                }
            } catch (Refusal wrong) {
                fault(number, "name", "");
            }
        }
    }

    private @Nullable LocalDate date(int number, String cell) {
        try {
            return LocalDate.parse(cell.replace('/', '-'));
        } catch (DateTimeParseException wrong) {
            fault(number, "date", shown(cell));
            return null;
        }
    }

    private @Nullable DayKind kind(int number, String cell) {
        DayKind kind = KINDS.get(cell.toLowerCase(Locale.ROOT));
        if (kind == null) {
            fault(number, "kind", shown(cell));
        }
        return kind;
    }

    private void fault(int line, String what, String cell) {
        faults.add(Sentence.of("YEAR_REFUSED." + what, line, cell));
    }

    private static boolean isHeading(String cell) {
        return cell(cell).equals("日期") || cell(cell).equalsIgnoreCase("date");
    }

    private static String cell(String raw) {
        String bare = raw.strip();
        boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        return quoted ? bare.substring(1, bare.length() - 1).strip() : bare;
    }

    private static String shown(String cell) {
        return cell.length() <= 20 ? cell : cell.substring(0, 20) + "…";
    }

    private static String text(byte[] file) {
        String text = decoded(file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(file, CHINESE);
        }
    }
}
