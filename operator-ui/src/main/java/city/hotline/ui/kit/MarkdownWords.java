package city.hotline.ui.kit;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
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

    /** Paragraphs and items of lists on lines of their own, without the marks; of a link its words alone. */
    public static String of(String markdown) {
        Node text = PARSER.parse(markdown);
        text.accept(new WithoutLinks());
        return WORDS.render(text).strip();
    }

    /** Puts what a link says in its place. */
    private static final class WithoutLinks extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            visitChildren(link);
            Node word = link.getFirstChild();
            while (word != null) {
                Node next = word.getNext();
                link.insertBefore(word);
                word = next;
            }
            link.unlink();
        }
    }
}
