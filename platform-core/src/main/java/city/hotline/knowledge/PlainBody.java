package city.hotline.knowledge;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** A body without its Markdown: what it says, paragraphs in lines. It is what is looked in, and what snippets are cut from. */
public final class PlainBody {
    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();

    private PlainBody() {}

    public static String of(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }
}
