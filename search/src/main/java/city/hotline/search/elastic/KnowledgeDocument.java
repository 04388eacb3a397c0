package city.hotline.search.elastic;

import city.hotline.knowledge.Readers;
import city.hotline.knowledge.SearchableArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An article in the index; its names are those of the mapping. */
record KnowledgeDocument(
        UUID id,
        String title,
        String titleEn,
        String folded,
        List<String> pinyin,
        List<String> initials,
        List<String> keywords,
        String body,
        Readers readers,
        @Nullable UUID department,
        List<String> items,
        List<String> groups,
        List<String> lines,
        List<String> areas,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant publishedAt,
        Shown shown) {
    /** Stands where a list is empty and that means: for all of them. */
    static final String ANY = "*";

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);
    private static final int GROUP_CODE = 4;

    static KnowledgeDocument of(SearchableArticle article) {
        return new KnowledgeDocument(
                article.id().value(),
                Texts.clean(article.title()),
                Texts.clean(article.titleEn()),
                Texts.folded(article.title()),
                Texts.pinyin(names(article)),
                Texts.initials(names(article)),
                Texts.clean(article.keywords()),
                Texts.clean(article.body()),
                article.readers(),
                article.department() == null ? null : article.department().value(),
                article.items(),
                article.items().stream()
                        .map(KnowledgeDocument::group)
                        .distinct()
                        .toList(),
                orAny(article.lines()),
                orAny(article.areas()),
                Optional.ofNullable(article.validFrom()).orElse(EVER),
                Optional.ofNullable(article.validUntil()).orElse(FOR_EVER),
                article.publishedAt(),
                new Shown(Texts.clean(article.owner()), article.validUntil()));
    }

    /** The group of an item's code. */
    static String group(String code) {
        return code.length() <= GROUP_CODE ? code : code.substring(0, GROUP_CODE);
    }

    String text() {
        return title + "\n" + body;
    }

    private static Stream<String> names(SearchableArticle article) {
        return Stream.concat(Stream.of(article.title()), article.keywords().stream());
    }

    private static List<String> orAny(List<String> some) {
        return some.isEmpty() ? List.of(ANY) : some;
    }

    /** What is given back and never looked in. */
    record Shown(String owner, @Nullable LocalDate validUntil) {}
}
