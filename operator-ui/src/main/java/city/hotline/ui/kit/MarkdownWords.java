package city.hotline.ui.kit;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The words of a text in Markdown, as somebody reads them out. */
public final class MarkdownWords {
    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();

    private MarkdownWords() {}

    /** Paragraphs and items of lists on lines of their own, without the marks. */
    public static String of(String markdown) {
        return WORDS.render(PARSER.parse(markdown)).strip();
    }
}
