package city.hotline.search.postgres;

import city.hotline.cases.CaseFeed;
import city.hotline.cases.CaseId;
import city.hotline.cases.SearchableCase;
import city.hotline.search.CaseHit;
import city.hotline.search.Found;
import city.hotline.search.Sought;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds earlier cases and how they ended. */
@Component
class CaseFinding {
    private static final int OUTCOME = 120;

    private final CaseGrams table;
    private final CaseFeed feed;
    private final Telling telling;

    CaseFinding(CaseGrams table, CaseFeed feed, Tenants tenants, Clock clock) {
        this.table = table;
        this.feed = feed;
        this.telling = new Telling(table, tenants, clock);
    }

    Found<CaseHit> find(Sought sought) {
        Asked asked = sought.viewer().cases() ? telling.of(sought) : Asked.NOTHING;
        if (asked.isEmpty()) {
            return new Found<>(List.of(), 0, true);
        }
        List<Ranked> best = table.best(asked, sought);
        Map<UUID, SearchableCase> shown = feed.of(best.stream().map(Ranked::id).toList()).stream()
                .collect(Collectors.toMap(SearchableCase::id, Function.identity()));
        Highlights highlights = asked.highlights();
        List<CaseHit> hits = best.stream()
                .flatMap(ranked -> Stream.ofNullable(shown.get(ranked.id()))
                        .map(row -> hit(row, ranked, sought.question().text(), highlights)))
                .toList();
        return new Found<>(hits, Ranked.total(best), true);
    }

    private static CaseHit hit(SearchableCase row, Ranked ranked, String question, Highlights highlights) {
        return new CaseHit(
                new CaseId(row.id()),
                row.number(),
                highlights.whole(row.title()),
                highlights.snippet(row.description()),
                row.itemCode(),
                row.state(),
                row.handler(),
                shortened(row.outcome()),
                row.registeredAt(),
                row.closedAt(),
                ranked.why(question, row.title()),
                ranked.score());
    }

    private static String shortened(String outcome) {
        return outcome.codePointCount(0, outcome.length()) <= OUTCOME
                ? outcome
                : outcome.substring(0, outcome.offsetByCodePoints(0, OUTCOME - 1)) + "…";
    }
}
