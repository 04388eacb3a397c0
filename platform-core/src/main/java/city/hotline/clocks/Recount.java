package city.hotline.clocks;

import city.hotline.calendar.CalendarChanged;
import city.hotline.cases.CaseDues;
import city.hotline.cases.CaseId;
import city.hotline.cases.DeadlineKind;
import city.hotline.outbox.Outbox;
import city.hotline.outbox.OutboxConsumer;
import city.hotline.outbox.OutboxEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves the deadlines that run by a rule when the city's calendar or its promises changed: batch by batch, after the change
 * has committed. Those that were given to a citizen himself, or moved by somebody who may, stay.
 */
@Component
class Recount implements OutboxConsumer {
    private static final String TOPIC = "clocks.recount";

    private final DeadlineTable table;
    private final DeadlineBook book;
    private final CaseDues cases;
    private final Rulebook rulebook;
    private final Outbox outbox;
    private final Clock clock;

    Recount(DeadlineTable table, DeadlineBook book, CaseDues cases, Rulebook rulebook, Outbox outbox, Clock clock) {
        this.table = table;
        this.book = book;
        this.cases = cases;
        this.rulebook = rulebook;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(CalendarChanged event) {
        outbox.put(TOPIC, table.ruled());
    }

    @EventListener
    void on(PromisesChanged event) {
        outbox.put(TOPIC, table.ruled());
    }

    @Override
    public List<String> topics() {
        return List.of(TOPIC);
    }

    @Override
    public Map<Long, String> deliver(List<OutboxEntry> batch) {
        List<CaseId> ids =
                batch.stream().map(entry -> new CaseId(entry.subject())).toList();
        cases.hold(ids);
        Map<CaseId, List<Running>> running =
                table.running(ids).stream().collect(Collectors.groupingBy(Running::caseId));
        for (CaseDues.Dues dues : cases.of(ids)) {
            CaseDues.Dues moved = moved(dues, running.getOrDefault(dues.id(), List.of()));
            if (!moved.equals(dues)) {
                cases.move(moved);
            }
        }
        book.keep(ids, Why.RULES, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return Map.of();
    }

    private CaseDues.Dues moved(CaseDues.Dues dues, List<Running> running) {
        Map<DeadlineKind, Running> ruled = running.stream()
                .filter(one -> one.source() != RuleSource.GIVEN)
                .collect(Collectors.toMap(Running::kind, one -> one));
        Rules rules = rulebook.about(dues.facts().item());
        Instant handling = due(ruled.get(DeadlineKind.HANDLING), rules);
        Instant response = due(ruled.get(DeadlineKind.FIRST_RESPONSE), rules);
        Instant accept = due(ruled.get(DeadlineKind.ACCEPT), rules);
        Instant call = due(ruled.get(DeadlineKind.FOLLOW_UP), rules);
        return dues.moved(
                response == null ? dues.response() : response,
                accept == null ? dues.accept() : accept,
                handling == null ? dues.handling() : handling,
                call == null ? dues.followUp() : call);
    }

    private static @Nullable Instant due(@Nullable Running running, Rules rules) {
        return running == null ? null : rules.due(running.kind(), running.started());
    }
}
