package city.hotline.ui.knowledge;

import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ServiceItem;
import city.hotline.knowledge.Article;
import city.hotline.knowledge.ArticleContent;
import city.hotline.knowledge.Validity;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Facts;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to know about an article beside its text. */
final class ArticleFacts {
    private ArticleFacts() {}

    static Facts of(ArticleContent content, String owner, Catalogue catalogue) {
        Validity validity = content.validity();
        return new Facts()
                .fact(T.t("knowledge.column.owner"), owner.isEmpty() ? T.t("knowledge.nobody") : owner)
                .fact(T.t("knowledge.items"), items(content.scope().items(), catalogue))
                .fact(T.t("knowledge.lines"), chips(lines(content.scope().lines()), "knowledge.lines.all"))
                .fact(T.t("knowledge.areas"), chips(content.scope().areas(), "knowledge.areas.all"))
                .fact(T.t("knowledge.keywords"), chips(content.keywords(), "knowledge.keywords.none"))
                .fact(T.t("knowledge.valid"), span(validity))
                .fact(T.t("knowledge.column.review"), day(validity.review(), "knowledge.review.never"));
    }

    static Facts published(Article article, WallTime wall) {
        return new Facts()
                .fact(
                        T.t("knowledge.published"),
                        T.t(
                                "knowledge.published.by",
                                wall.minute(article.publishedAt()),
                                article.publishedBy(),
                                article.version()));
    }

    static List<String> lines(List<String> codes) {
        return codes.stream().map(LineNames::of).toList();
    }

    private static Component items(List<String> codes, Catalogue catalogue) {
        if (codes.isEmpty()) {
            return Row.text(T.t("knowledge.items.none"), "muted");
        }
        Map<String, String> names = catalogue.under("").stream()
                .filter(item -> codes.contains(item.code()))
                .collect(Collectors.toMap(ServiceItem::code, item -> item.path(T.locale())));
        Div lines = new Div();
        lines.addClassName("lines");
        codes.forEach(code -> lines.add(Row.text(names.getOrDefault(code, code), "sm")));
        return lines;
    }

    private static Component chips(List<String> words, String none) {
        if (words.isEmpty()) {
            return Row.text(T.t(none), "muted");
        }
        Div chips = Row.wrapping();
        words.forEach(word -> chips.add(new Chip(word)));
        return chips;
    }

    private static String span(Validity validity) {
        if (validity.from() == null && validity.until() == null) {
            return T.t("knowledge.always");
        }
        return T.t(
                "knowledge.span",
                day(validity.from(), "knowledge.span.open"),
                day(validity.until(), "knowledge.span.open"));
    }

    private static String day(@Nullable LocalDate day, String none) {
        return day == null ? T.t(none) : day.toString();
    }
}
