package city.hotline.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes plain text so that Markdown reads it as it is. */
final class Markdown {
    private Markdown() {}

    /** Signs that Markdown would take for its own are marked. */
    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|~])", "\\\\$1")
                .replaceAll("(?m)^(\\s*)([#+-]|\\d+[.)])(?=\\s)", "$1\\\\$2");
    }

    /** The first row is the head. Rows of another length are filled or cut. */
    static String table(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        int width = rows.getFirst().size();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(line(row, width));
        }
        lines.add(1, "|" + "---|".repeat(width));
        return String.join("\n", lines);
    }

    private static String line(List<String> cells, int width) {
        List<String> filled = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (filled.size() < width) {
            filled.add("");
        }
        return filled.stream()
                .map(cell -> escaped(cell.replaceAll("\\s+", " ").strip()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
