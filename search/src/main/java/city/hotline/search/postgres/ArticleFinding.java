package city.hotline.search.postgres;

import city.hotline.search.Found;
import city.hotline.search.KnowledgeHit;
import city.hotline.search.Sought;
import city.hotline.search.WhyFound;
import city.hotline.search.postgres.ShownArticles.ArticleRow;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds articles by their words, and by how their names sound. */
@Component
class ArticleFinding {
    private final ArticleGrams table;
    private final ShownArticles rows;
    private final Telling telling;

    ArticleFinding(ArticleGrams table, ShownArticles rows, Tenants tenants, Clock clock) {
        this.table = table;
        this.rows = rows;
        this.telling = new Telling(table, tenants, clock);
    }

    Found<KnowledgeHit> find(Sought sought) {
        String question = sought.question().text();
        Asked asked = telling.of(sought);
        if (asked.isEmpty()) {
            return new Found<>(List.of(), 0, true);
        }
        Set<UUID> sounding = Sounds.mayBe(question) ? Sounds.of(question, table.titles(sought)) : Set.of();
        List<Ranked> best = table.best(asked, sounding, sought);
        Map<UUID, ArticleRow> shown = rows.of(best.stream().map(Ranked::id).toList());
        Highlights highlights = asked.highlights();
        List<KnowledgeHit> hits = best.stream()
                .flatMap(ranked -> Stream.ofNullable(shown.get(ranked.id()))
                        .map(row -> hit(row, ranked, why(ranked, question, row, sounding), highlights)))
                .toList();
        return new Found<>(hits, Ranked.total(best), true);
    }

    private static KnowledgeHit hit(ArticleRow row, Ranked ranked, Set<WhyFound> why, Highlights highlights) {
        return new KnowledgeHit(
                row.id(),
                highlights.whole(row.title()),
                highlights.snippet(row.body()),
                row.readers(),
                row.owner(),
                row.validUntil(),
                why,
                ranked.score());
    }

    private static Set<WhyFound> why(Ranked ranked, String question, ArticleRow row, Set<UUID> sounding) {
        Set<WhyFound> why = ranked.why(question, row.title());
        return sounding.contains(ranked.id()) ? with(why, WhyFound.PINYIN) : why;
    }

    private static Set<WhyFound> with(Set<WhyFound> why, WhyFound another) {
        Set<WhyFound> all = EnumSet.of(another);
        all.addAll(why);
        return all;
    }
}
