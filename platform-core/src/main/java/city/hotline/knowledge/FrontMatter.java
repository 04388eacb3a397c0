package city.hotline.knowledge;

import city.hotline.catalogue.TemplateFault.Rule;
import city.hotline.catalogue.TemplateFaults;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of an article's file in a template: lines {@code key: value} between two lines of three hyphens. A value that
 * breaks a rule is noted as a fault and read as some permitted one, so that reading goes on.
 */
final class FrontMatter {
    private static final String BORDER = "---";
    private static final Pattern LINE = Pattern.compile("([a-zA-Z]+): *(.*)");
    private static final Pattern LIST = Pattern.compile("\\[(.*)\\]");
    private static final Set<String> KEYS = Set.of(
            "code",
            "title",
            "titleEn",
            "owner",
            "audience",
            "items",
            "keywords",
            "validFrom",
            "validUntil",
            "reviewAt");

    private final String file;
    private final TemplateFaults faults;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final String body;

    FrontMatter(String file, List<String> text, TemplateFaults faults) {
        this.file = file;
        this.faults = faults;
        int end = text.isEmpty() || !text.getFirst().equals(BORDER)
                ? -1
                : text.subList(1, text.size()).indexOf(BORDER);
        if (end < 0) {
            faults.add(file, 1, "", Rule.HEADER, BORDER);
        }
        for (int at = 1; at <= end; at++) {
            read(at + 1, text.get(at));
        }
        this.body = String.join("\n", text.subList(Math.max(0, end + 2), text.size()))
                .strip();
    }

    private void read(int number, String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches() || !KEYS.contains(parts.group(1))) {
            faults.add(file, number, "", Rule.SYNTAX, line);
        } else if (values.putIfAbsent(parts.group(1), parts.group(2).strip()) != null) {
            fault(parts.group(1), Rule.TWICE, parts.group(1));
        } else {
            lines.put(parts.group(1), number);
        }
    }

    String body() {
        return body;
    }

    /** Empty when there is no such line. */
    String optional(String key) {
        return values.getOrDefault(key, "");
    }

    String required(String key) {
        String value = optional(key);
        if (value.isEmpty()) {
            fault(key, Rule.EMPTY, "");
        }
        return value;
    }

    /** The parts of {@code [a, b]}, quoted or not. */
    List<String> list(String key) {
        Matcher inner = LIST.matcher(required(key));
        if (!inner.matches()) {
            fault(key, Rule.SYNTAX, optional(key));
            return List.of();
        }
        return Arrays.stream(inner.group(1).split(","))
                .map(part -> part.strip().replaceAll("^\"|\"$", ""))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    void fault(String key, Rule rule, String value) {
        faults.add(file, lines.getOrDefault(key, 1), key, rule, value);
    }
}
