package city.hotline.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects a document as Markdown. A document whose highest headings are several becomes one article for each of them; any
 * other becomes one article.
 */
final class Outline {
    private static final int DEEPEST = 6;

    /** An article to be: its title and its body in Markdown. */
    record Section(String title, String body) {}

    private record Block(int level, String text) {}

    private final List<Block> blocks = new ArrayList<>();
    private @Nullable String title;

    /** What the document calls itself; the first one counts. */
    void title(String text) {
        if (title == null && !text.isBlank()) {
            title = oneLine(text);
        }
    }

    /** @param level 1 is the highest */
    void heading(int level, String text) {
        if (!text.isBlank()) {
            blocks.add(new Block(Math.min(level, DEEPEST), oneLine(text)));
        }
    }

    /** A paragraph, a list or a table in Markdown. */
    void block(String markdown) {
        if (!markdown.isBlank()) {
            blocks.add(new Block(0, markdown.strip()));
        }
    }

    /** @param name of the document, for want of any other title */
    List<Section> sections(String name) {
        List<Block> tops = blocks.stream().filter(block -> block.level() == 1).toList();
        if (tops.size() == 1) {
            title(tops.getFirst().text());
        }
        String whole = title == null ? name : title;
        return tops.size() < 2 ? List.of(section(whole, blocks)) : split(whole);
    }

    private List<Section> split(String whole) {
        List<Section> sections = new ArrayList<>();
        String heading = whole;
        List<Block> part = new ArrayList<>();
        for (Block block : blocks) {
            if (block.level() == 1) {
                addUnlessEmpty(sections, heading, part);
                heading = block.text();
                part = new ArrayList<>();
            } else {
                part.add(block);
            }
        }
        sections.add(section(heading, part));
        return sections;
    }

    /** What stands before the first heading is an article if it says anything. */
    private static void addUnlessEmpty(List<Section> sections, String heading, List<Block> part) {
        if (!part.isEmpty() || !sections.isEmpty()) {
            sections.add(section(heading, part));
        }
    }

    private static Section section(String title, List<Block> blocks) {
        List<String> texts = blocks.stream()
                .filter(block -> block.level() != 1)
                .map(block -> block.level() == 0
                        ? block.text()
                        : "#".repeat(block.level()) + " " + Markdown.escaped(block.text()))
                .toList();
        return new Section(title, String.join("\n\n", texts));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
