package city.hotline.search.postgres;

import city.hotline.search.CaseHit;
import city.hotline.search.Found;
import city.hotline.search.Sought;
import city.hotline.search.postgres.CaseRows.CaseRow;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds earlier cases and how they ended. */
@Component
class CaseFinding {
    private static final int OUTCOME = 120;

    private final CaseTable table;
    private final CaseRows rows;
    private final Telling telling;

    CaseFinding(CaseTable table, CaseRows rows, Tenants tenants, Clock clock) {
        this.table = table;
        this.rows = rows;
        this.telling = new Telling(table, tenants, clock);
    }

    Found<CaseHit> find(Sought sought) {
        Asked asked = sought.viewer().cases() ? telling.of(sought) : Asked.NOTHING;
        if (asked.isEmpty()) {
            return new Found<>(List.of(), 0, true);
        }
        List<Ranked> best = table.best(asked, sought);
        Map<UUID, CaseRow> shown = rows.of(best.stream().map(Ranked::id).toList());
        Highlights highlights = asked.highlights();
        List<CaseHit> hits = best.stream()
                .flatMap(ranked -> Stream.ofNullable(shown.get(ranked.id()))
                        .map(row -> hit(row, ranked, sought.question().text(), highlights)))
                .toList();
        return new Found<>(hits, Ranked.total(best), true);
    }

    private static CaseHit hit(CaseRow row, Ranked ranked, String question, Highlights highlights) {
        return new CaseHit(
                row.id(),
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
