package city.hotline.imports;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads an HTML page: headings, paragraphs, lists, tables, and links to web pages. It is read as text, so scripts, styles,
 * event handlers, forms and pictures are gone, whatever they were hidden in.
 */
final class HtmlOutline {
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "form",
            "head",
            "nav",
            "button",
            "input",
            "select",
            "textarea");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "blockquote",
            "body",
            "html",
            "center",
            "dl",
            "dt",
            "dd",
            "address",
            "figure",
            "figcaption",
            "details",
            "summary",
            "pre",
            "hr",
            "ul",
            "ol",
            "li",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");
    private static final int DEEPEST = 200;

    private final Outline outline = new Outline();
    private final StringBuilder line = new StringBuilder();

    private HtmlOutline() {}

    static Outline of(Path path, Charset encoding) {
        return Reading.of(() -> {
            Document page = Jsoup.parse(Files.readString(path, encoding));
            HtmlOutline reading = new HtmlOutline();
            reading.outline.title(page.title());
            reading.children(page.body(), 0);
            reading.endLine();
            return reading.outline;
        });
    }

    private void children(Element parent, int depth) {
        for (Node child : parent.childNodes()) {
            take(child, depth);
        }
    }

    private void take(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(Markdown.escaped(text.getWholeText().replaceAll("\\s+", " ")));
        } else if (node instanceof Element element && !DROPPED.contains(element.normalName())) {
            if (depth < DEEPEST) {
                element(element, depth + 1);
            } else {
                line.append(Markdown.escaped(shown(element)));
            }
        }
    }

    private void element(Element element, int depth) {
        String name = element.normalName();
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                endLine();
                outline.heading(name.charAt(1) - '0', element.text());
            }
            case "ul", "ol" -> {
                endLine();
                outline.block(list(element));
            }
            case "table" -> {
                endLine();
                outline.block(table(element));
            }
            case "br" -> line.append("  \n");
            case "a" -> line.append(link(element));
            default -> {
                if (BLOCKS.contains(name)) {
                    endLine();
                    children(element, depth);
                    endLine();
                } else {
                    children(element, depth);
                }
            }
        }
    }

    private void endLine() {
        outline.block(line.toString().strip());
        line.setLength(0);
    }

    private static String list(Element list) {
        String sign = list.normalName().equals("ol") ? "1. " : "- ";
        return list.select("li").stream()
                .map(entry -> sign + Markdown.escaped(shown(entry)))
                .collect(Collectors.joining("\n"));
    }

    private static String table(Element table) {
        List<List<String>> rows = table.select("tr").stream()
                .map(row ->
                        row.select("th, td").stream().map(HtmlOutline::shown).toList())
                .filter(row -> !row.isEmpty())
                .toList();
        return Markdown.table(rows);
    }

    /** A link stays one where it leads to a web page; any other is its words alone. */
    private static String link(Element link) {
        String target = link.attr("href").strip();
        String words = Markdown.escaped(shown(link));
        return target.matches("https?://[^\\s()<>]{1,500}") && !words.isBlank()
                ? "[" + words + "](" + target + ")"
                : words;
    }

    private static String shown(Element element) {
        Element copy = element.clone();
        copy.select(String.join(", ", DROPPED)).remove();
        return copy.text();
    }
}
