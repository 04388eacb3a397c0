package city.hotline.cases;

import city.hotline.access.CurrentOperator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
    private final DueTimes dues;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Recipients recipients;

    CaseOpening(
            CaseShelf shelf,
            CaseNumbers numbers,
            CaseWork work,
            UnmetDemand unmetDemand,
            DueTimes dues,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Recipients recipients) {
        this.shelf = shelf;
        this.numbers = numbers;
        this.work = work;
        this.unmetDemand = unmetDemand;
        this.dues = dues;
        this.events = events;
        this.jdbc = jdbc;
        this.recipients = recipients;
    }

    CaseSummary open(CaseId id, OpenCase command) {
        recipients.require(command.ending());
        Step step = work.step();
        Case opened = Case.open(id, numbers.begin(step.at()), command, CurrentOperator.require(), step.at(), dues);
        Ending ending = command.ending();
        Act act = ending == null ? null : opened.end(ending, step);
        if (act != null) {
            work.promise(opened, act, step);
        }
        shelf.saveAndFlush(opened);
        if (ending instanceof Ending.NotAvailable declined) {
            unmetDemand.keep(opened, declined, step);
        }
        work.record(opened, lines(ending, act), Map.of(), step);
        events.publishEvent(new CaseOpened(opened.id(), step.at()));
        if (act != null) {
            events.publishEvent(work.told(opened, act, step));
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

    /** Whoever sends the same again knows the case, so that a sealed line hides nothing from him. */
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
                .flatMap(id -> shelf.findById(id.value()))
                .map(CaseSummary::of)
                .orElseThrow(CaseUnknown::new);
    }

    private static List<Timeline.Line> lines(@Nullable Ending ending, @Nullable Act act) {
        Timeline.Line opened = new Timeline.Line(TimelineKind.OPENED, "");
        return ending == null || act == null
                ? List.of(opened)
                : List.of(opened, new Timeline.Line(act.kind(), ending.words()));
    }
}
