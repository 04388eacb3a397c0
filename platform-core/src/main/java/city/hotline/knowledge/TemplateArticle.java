package city.hotline.knowledge;

import city.hotline.catalogue.TemplateFault.Rule;
import city.hotline.foundation.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article that a city begins with.
 *
 * @param code unique in its template; the name of its file
 * @param owner the Chinese name of the department that answers for it; empty for none
 */
record TemplateArticle(String code, String owner, ArticleContent content) {

    /**
     * Empty when it cannot be made, which is noted; other mistakes are noted too.
     *
     * @param items the codes of the catalogue's items
     * @param owners the names of the city's departments
     */
    static Optional<TemplateArticle> read(FrontMatter head, String file, Set<String> items, Set<String> owners) {
        String code = head.required("code");
        if (!file.endsWith("/" + code + ".md")) {
            head.fault("code", Rule.DIFFERS, code);
        }
        String owner = head.optional("owner");
        if (!owner.isEmpty() && !owners.contains(owner)) {
            head.fault("owner", Rule.UNKNOWN, owner);
        }
        List<String> about = head.list("items");
        about.stream().filter(item -> !items.contains(item)).forEach(item -> head.fault("items", Rule.UNKNOWN, item));
        return content(head, about).map(content -> new TemplateArticle(code, owner, content));
    }

    private static Optional<ArticleContent> content(FrontMatter head, List<String> items) {
        String title = head.required("title");
        List<String> keywords = head.list("keywords");
        Readers readers = readers(head);
        LocalDate from = day(head, "validFrom");
        LocalDate until = day(head, "validUntil");
        LocalDate review = day(head, "reviewAt");
        try {
            return Optional.of(ArticleContent.of(title, head.body())
                    .titled(title, head.optional("titleEn"))
                    .alsoCalled(keywords)
                    .readBy(readers)
                    .about(Scope.ofItems(items))
                    .valid(new Validity(from, until, review)));
        } catch (Refusal refused) {
            head.fault("", Rule.SYNTAX, refused.code() + " " + refused.facts());
            return Optional.empty();
        }
    }

    private static Readers readers(FrontMatter head) {
        return switch (head.required("audience")) {
            case "operator" -> Readers.OPERATOR;
            case "public" -> Readers.PUBLIC;
            default -> {
                head.fault("audience", Rule.UNKNOWN, head.optional("audience"));
                yield Readers.OPERATOR;
            }
        };
    }

    private static @Nullable LocalDate day(FrontMatter head, String key) {
        String day = head.optional(key);
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException wrong) {
            head.fault(key, Rule.SYNTAX, day);
            return null;
        }
    }
}
