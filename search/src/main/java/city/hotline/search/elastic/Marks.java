package city.hotline.search.elastic;

import city.hotline.search.Fragment;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was found, marked in its text. The marks are two control characters that no document holds ({@link Texts#clean}),
 * so no text can look like a mark; they become {@link Fragment}s at once and never markup.
 */
final class Marks {
    static final int SNIPPET = 120;
    private static final char BEGIN = '\u0091';
    private static final char END = '\u0092';

    private Marks() {}

    static Highlight in(String title, String... snippets) {
        List<NamedValue<HighlightField>> fields = new ArrayList<>();
        fields.add(NamedValue.of(title, HighlightField.of(field -> field.numberOfFragments(0))));
        for (String snippet : snippets) {
            fields.add(NamedValue.of(
                    snippet,
                    HighlightField.of(field ->
                            field.numberOfFragments(1).fragmentSize(SNIPPET).order(HighlighterOrder.Score))));
        }
        return Highlight.of(highlight -> highlight
                .type(HighlighterType.Unified)
                .preTags(String.valueOf(BEGIN))
                .postTags(String.valueOf(END))
                .fields(fields));
    }

    /** The marked text of the field, or {@code otherwise} without a mark. */
    static List<Fragment> of(Map<String, List<String>> highlights, String field, String otherwise) {
        List<String> marked = highlights.getOrDefault(field, List.of());
        return marked.isEmpty() ? plain(otherwise) : fragments(marked.getFirst());
    }

    static List<Fragment> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new Fragment(text, false));
    }

    /** The beginning of a text, as a snippet. */
    static String shortened(String text) {
        String stripped = text.strip();
        if (stripped.length() <= SNIPPET) {
            return stripped;
        }
        int end = Character.isHighSurrogate(stripped.charAt(SNIPPET - 2)) ? SNIPPET - 2 : SNIPPET - 1;
        return stripped.substring(0, end) + "…";
    }

    /** Marks that touch become one. */
    static List<Fragment> fragments(String marked) {
        String joined = marked.replace("" + END + BEGIN, "");
        List<Fragment> fragments = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean inside = false;
        for (int at = 0; at < joined.length(); at++) {
            char character = joined.charAt(at);
            if (character == BEGIN || character == END) {
                add(fragments, part, inside);
                inside = character == BEGIN;
            } else {
                part.append(character);
            }
        }
        add(fragments, part, inside);
        return fragments;
    }

    private static void add(List<Fragment> fragments, StringBuilder part, boolean marked) {
        if (!part.isEmpty()) {
            fragments.add(new Fragment(part.toString(), marked));
            part.setLength(0);
        }
    }
}
