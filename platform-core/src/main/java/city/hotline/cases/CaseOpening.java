package city.hotline.cases;

import city.hotline.access.CurrentOperator;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens cases, with the ending that their contact had. */
@Component
class CaseOpening {
    private final CaseShelf shelf;
    private final CaseNumbers numbers;
    private final CaseWork work;
    private final UnmetDemand unmetDemand;
    private final CaseProperties promises;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    CaseOpening(
            CaseShelf shelf,
            CaseNumbers numbers,
            CaseWork work,
            UnmetDemand unmetDemand,
            CaseProperties promises,
            ApplicationEventPublisher events,
            JdbcClient jdbc) {
        this.shelf = shelf;
        this.numbers = numbers;
        this.work = work;
        this.unmetDemand = unmetDemand;
        this.promises = promises;
        this.events = events;
        this.jdbc = jdbc;
    }

    CaseSummary open(CaseId id, OpenCase command) {
        Step step = work.step();
        Case opened = Case.open(id, numbers.next(step.at()), command, CurrentOperator.require(), step.at(), promises);
        Ending ending = command.ending();
        if (ending == null) {
            keep(opened, step);
        } else {
            Act act = opened.end(ending, step);
            keep(opened, step);
            keepEnding(opened, ending, act, step);
        }
        return CaseSummary.of(opened);
    }

    /** Opens under {@code key}, or finds what was opened under it; whoever comes second waits for the first to commit. */
    OnceOpened openOnce(IdempotencyKey key, byte[] digest, Supplier<OpenCase> command) {
        CaseId id = CaseId.next();
        int taken = jdbc.sql("""
                        insert into idempotency_key (key, digest, case_id, at) values (:key, :digest, :id, :at)
                        on conflict (key) do nothing""")
                .param("key", key.text())
                .param("digest", digest)
                .param("id", id.value())
                .param("at", Columns.at(work.step().at()))
                .update();
        return taken == 1 ? new OnceOpened(open(id, command.get()), false) : new OnceOpened(opened(key, digest), true);
    }

    private CaseSummary opened(IdempotencyKey key, byte[] digest) {
        return jdbc.sql("select digest, case_id from idempotency_key where key = :key")
                .param("key", key.text())
                .query((row, index) -> {
                    if (!Arrays.equals(digest, row.getBytes("digest"))) {
                        throw new IdempotencyKeyReused();
                    }
                    return CaseId.parse(row.getString("case_id"));
                })
                .optional()
                .map(shelf::see)
                .map(CaseSummary::of)
                .orElseThrow(CaseUnknown::new);
    }

    private void keep(Case opened, Step step) {
        shelf.saveAndFlush(opened);
        work.record(opened, TimelineKind.OPENED, "", Map.of(), step);
        events.publishEvent(new CaseOpened(opened.id(), step.at()));
    }

    private void keepEnding(Case opened, Ending ending, Act act, Step step) {
        if (ending instanceof Ending.NotAvailable declined) {
            unmetDemand.keep(opened, declined, step);
        }
        work.record(opened, act.kind(), ending.words(), Map.of(), step);
        events.publishEvent(work.told(opened, act, step));
    }
}
