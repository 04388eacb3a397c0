package city.hotline.ui.kit;

import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.*;
import org.commonmark.parser.Parser;

/**
 * A text in Markdown, shown by the elements that it asks for and no others: HTML in it is text, pictures are their words,
 * and links lead to the web or to a telephone alone.
 */
public class MarkdownText extends Div {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final List<String> LINKS = List.of("https://", "http://", "tel:", "mailto:");
    /** Under the title of the page, which is the first heading, and of the card, which is the second. */
    private static final int FIRST_HEADING = 3;

    private static final int LAST_HEADING = 6;

    public MarkdownText(String markdown) {
        addClassName("prose");
        setText(markdown);
    }

    /** Shows another text. */
    @Override
    public final void setText(String markdown) {
        getElement().removeAllChildren();
        PARSER.parse(markdown).accept(new Drawing(getElement()));
    }

    /** Draws each node into the element that is open. */
    private static final class Drawing extends AbstractVisitor {
        private final Deque<Element> open = new ArrayDeque<>();

        Drawing(Element root) {
            open.push(root);
        }

        @Override
        public void visit(Heading heading) {
            draw("h" + Math.min(FIRST_HEADING + heading.getLevel() - 1, LAST_HEADING), heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (isTight(paragraph)) {
                visitChildren(paragraph);
            } else {
                draw("p", paragraph);
            }
        }

        @Override
        public void visit(BulletList list) {
            draw("ul", list);
        }

        @Override
        public void visit(OrderedList list) {
            Integer first = list.getMarkerStartNumber();
            draw("ol", list, element -> element.setAttribute("start", String.valueOf(first == null ? 1 : first)));
        }

        @Override
        public void visit(ListItem item) {
            draw("li", item);
        }

        @Override
        public void visit(BlockQuote quote) {
            draw("blockquote", quote);
        }

        @Override
        public void visit(ThematicBreak line) {
            draw("hr", line);
        }

        @Override
        public void visit(FencedCodeBlock block) {
            leaf("pre", block.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            leaf("pre", block.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            leaf("p", html.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            text(html.getLiteral());
        }

        @Override
        public void visit(Code code) {
            leaf("code", code.getLiteral());
        }

        @Override
        public void visit(Emphasis emphasis) {
            draw("em", emphasis);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            draw("strong", strong);
        }

        @Override
        public void visit(Text text) {
            text(text.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            text("\n");
        }

        @Override
        public void visit(HardLineBreak line) {
            draw("br", line);
        }

        @Override
        public void visit(Link link) {
            String there = link.getDestination().strip();
            if (LINKS.stream().noneMatch(there.toLowerCase(Locale.ROOT)::startsWith)) {
                visitChildren(link);
                return;
            }
            draw(
                    "a",
                    link,
                    element -> element.setAttribute("href", there)
                            .setAttribute("target", "_blank")
                            .setAttribute("rel", "noopener noreferrer"));
        }

        /** A picture from somewhere else would tell that place who reads here. */
        @Override
        public void visit(Image image) {
            text(T.t("prose.picture.before"));
            visitChildren(image);
            text(T.t("prose.picture.after"));
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                draw("table", block);
            } else {
                visitChildren(block);
            }
        }

        @Override
        public void visit(CustomNode node) {
            switch (node) {
                case TableHead _ -> draw("thead", node);
                case TableBody _ -> draw("tbody", node);
                case TableRow _ -> draw("tr", node);
                case TableCell cell -> draw(cell.isHeader() ? "th" : "td", node);
                default -> visitChildren(node);
            }
        }

        private void draw(String tag, Node node) {
            draw(tag, node, element -> {});
        }

        private void draw(String tag, Node node, Consumer<Element> trim) {
            Element element = new Element(tag);
            trim.accept(element);
            here().appendChild(element);
            open.push(element);
            visitChildren(node);
            open.pop();
        }

        private void leaf(String tag, String literal) {
            here().appendChild(new Element(tag).setText(literal));
        }

        private void text(String literal) {
            here().appendChild(Element.createText(literal));
        }

        private Element here() {
            return open.element();
        }

        private static boolean isTight(Paragraph paragraph) {
            return paragraph.getParent() != null
                    && paragraph.getParent().getParent() instanceof ListBlock list
                    && list.isTight();
        }
    }
}
