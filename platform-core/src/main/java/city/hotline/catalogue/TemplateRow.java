package city.hotline.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One line of a template's file by column names. A cell that breaks a rule is noted as a fault and read as some
 * permitted value instead, so that reading goes on; the template is refused in the end.
 */
final class TemplateRow {
    private final String file;
    private final int line;
    private final Map<String, String> cells;
    private final TemplateFaults faults;

    TemplateRow(String file, int line, Map<String, String> cells, TemplateFaults faults) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.faults = faults;
    }

    /** @throws IllegalArgumentException when the file has no such column: a programmer's error */
    String cell(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException(file + " has no column " + column);
        }
        return cell;
    }

    /** The code of one of {@code known}, each once in its file. */
    void namesOnce(String column, Set<String> known, Set<String> taken) {
        String code = cell(column);
        if (!known.contains(code)) {
            fault(column, TemplateFault.Rule.UNKNOWN, code);
        }
        if (!taken.add(code)) {
            fault(column, TemplateFault.Rule.TWICE, code);
        }
    }

    String matching(String column, Pattern syntax) {
        String cell = cell(column);
        if (!cell.isEmpty() && !syntax.matcher(cell).matches()) {
            fault(column, TemplateFault.Rule.SYNTAX, cell);
        }
        return cell;
    }

    Wording wording(String chinese, String english) {
        return new Wording(cell(chinese), cell(english));
    }

    /** The parts of a cell between vertical bars; none of an empty cell. */
    List<String> list(String column) {
        String cell = cell(column);
        List<String> parts = cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|", -1));
        if (parts.stream().anyMatch(part -> part.isBlank() || !part.equals(part.strip()))) {
            fault(column, TemplateFault.Rule.SYNTAX, cell);
        }
        return parts;
    }

    List<String> list(String column, int fewest, int most) {
        List<String> parts = list(column);
        if (parts.size() < fewest || parts.size() > most) {
            fault(column, TemplateFault.Rule.AMOUNT, Integer.toString(parts.size()));
        }
        return parts;
    }

    <D extends Enum<D> & Dimension> D one(String column, Class<D> dimension) {
        return Dimension.find(dimension, cell(column)).orElseGet(() -> {
            fault(column, TemplateFault.Rule.UNKNOWN, cell(column));
            return dimension.getEnumConstants()[0];
        });
    }

    Span span(String column) {
        return Span.find(cell(column)).orElseGet(() -> {
            fault(column, TemplateFault.Rule.SYNTAX, cell(column));
            return new Span(1, Span.Unit.DAYS);
        });
    }

    void fault(String column, TemplateFault.Rule rule, String value) {
        faults.add(file, line, column, rule, value);
    }
}
