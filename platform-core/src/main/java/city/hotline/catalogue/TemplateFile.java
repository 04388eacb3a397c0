package city.hotline.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads one file of a template: UTF-8, a header line, cells separated by tabs. A byte order mark and Windows line ends
 * are let pass.
 */
final class TemplateFile {
    private final String file;
    private final List<String> columns;
    private final Set<String> mayBeEmpty;
    private final TemplateFaults faults;

    TemplateFile(String file, List<String> columns, Set<String> mayBeEmpty, TemplateFaults faults) {
        this.file = file;
        this.columns = columns;
        this.mayBeEmpty = mayBeEmpty;
        this.faults = faults;
    }

    List<TemplateRow> rows(Function<String, Optional<byte[]>> source) {
        Optional<byte[]> bytes = source.apply(file);
        if (bytes.isEmpty()) {
            faults.add(file, 1, "", TemplateFault.Rule.FILE_MISSING, "");
            return List.of();
        }
        List<String> lines = lines(bytes.get());
        String header = String.join("\t", columns);
        if (!lines.getFirst().equals(header)) {
            faults.add(file, 1, "", TemplateFault.Rule.HEADER, header.replace('\t', ' '));
            return List.of();
        }
        return rows(lines);
    }

    private List<TemplateRow> rows(List<String> lines) {
        List<TemplateRow> rows = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            row(at + 1, lines.get(at)).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<TemplateRow> row(int line, String text) {
        List<String> cells = Arrays.asList(text.split("\t", -1));
        if (cells.size() != columns.size()) {
            faults.add(file, line, "", TemplateFault.Rule.CELL_COUNT, Integer.toString(columns.size()));
            return Optional.empty();
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            check(line, columns.get(at), cells.get(at));
            byColumn.put(columns.get(at), cells.get(at));
        }
        return Optional.of(new TemplateRow(file, line, byColumn, faults));
    }

    private void check(int line, String column, String cell) {
        if (cell.isBlank() && !mayBeEmpty.contains(column)) {
            faults.add(file, line, column, TemplateFault.Rule.EMPTY, "");
        } else if (!cell.equals(cell.strip())) {
            faults.add(file, line, column, TemplateFault.Rule.SPACES, "");
        }
    }

    /** Never empty: an empty file has one empty line. */
    private List<String> lines(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= bytes.length; at++) {
            if (at == bytes.length ? start < at || lines.isEmpty() : bytes[at] == '\n') {
                lines.add(line(lines.size() + 1, ByteBuffer.wrap(bytes, start, at - start)));
                start = at + 1;
            }
        }
        return lines;
    }

    private String line(int number, ByteBuffer bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            String unmarked = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            return unmarked.endsWith("\r") ? unmarked.substring(0, unmarked.length() - 1) : unmarked;
        } catch (CharacterCodingException wrong) {
            faults.add(file, number, "", TemplateFault.Rule.NOT_UTF8, "");
            return "";
        }
    }
}
