package city.hotline.command.evaluate;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.autodispatch.Decision;
import city.hotline.autodispatch.Decisions;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.Ending;
import city.hotline.cases.HandlerKind;
import city.hotline.cases.ItemGuess;
import city.hotline.cases.OpenCase;
import city.hotline.cases.Queue;
import city.hotline.cases.QueueCount;
import city.hotline.command.bench.BenchCity;
import city.hotline.command.bench.BenchInstallation;
import city.hotline.departments.Department;
import city.hotline.departments.DepartmentId;
import city.hotline.departments.Departments;
import city.hotline.followup.Score;
import city.hotline.followup.Scores;
import city.hotline.outbox.OutboxConsumer;
import city.hotline.outbox.OutboxEntry;
import city.hotline.tenancy.Tenants;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** A city in which old letters come in and are answered again, through the product's own doors. */
final class Replayed {
    private static final double LIKELY = 0.3;

    private final BenchInstallation installation;
    private final BenchCity city;
    private final Department nobodyElse;
    private int guessed;
    private int named;
    private int sure;
    private int late;

    Replayed(BenchInstallation installation, BenchCity city) {
        this.installation = installation;
        this.city = city;
        this.nobodyElse = as(() -> installation.bean(Departments.class).all().getFirst());
    }

    /** Registers a letter, has it decided about, and gives it to whom was named, or else to the first department. */
    CaseId open(Letter letter) {
        OpenCase call = OpenCase.of(Channel.WEB, null, letter.title(), letter.body());
        CaseId id = as(
                () -> installation.bean(Cases.class).open(about(call, letter)).id());
        decide(id);
        Decision decision = as(() -> installation.bean(Decisions.class).of(id)).getFirst();
        sure += decision.verdict().doubt() == null ? 1 : 0;
        as(() -> installation.bean(Cases.class).assign(id, to(decision)));
        return as(() -> installation.bean(Cases.class).accept(id).id());
    }

    void answer(CaseId id, Letter letter) {
        CaseSummary done = as(() -> installation.bean(Cases.class).done(id, letter.reply(), null));
        late += letter.answered().isAfter(done.clocks().handlingDue()) ? 1 : 0;
    }

    int overdue() {
        return as(() -> installation.bean(Cases.class).counts())
                .getOrDefault(Queue.OVERDUE, new QueueCount(0))
                .counted();
    }

    int inProgress() {
        return as(() -> installation.bean(Cases.class).counts())
                .getOrDefault(Queue.IN_PROGRESS, new QueueCount(0))
                .counted();
    }

    List<Score> scores(Instant from, Instant until) {
        return as(() -> installation.bean(Scores.class).of(from, until));
    }

    /** How many letters named an item, how many went to somebody by decision, how many decisions were without doubt. */
    Map<String, Integer> counted() {
        return Map.of("guessed", guessed, "named", named, "sure", sure, "late", late);
    }

    private OpenCase about(OpenCase call, Letter letter) {
        return installation
                .bean(ItemGuess.class)
                .of(letter.title() + "\n" + letter.body())
                .filter(guess -> guess.certainty() >= LIKELY)
                .map(guess -> {
                    guessed++;
                    return call.about(guess.item());
                })
                .orElse(call);
    }

    private Ending.Dispatch to(Decision decision) {
        var chosen = decision.verdict().chosen();
        if (chosen != null && chosen.nominee().kind() == HandlerKind.DEPARTMENT) {
            named++;
            return new Ending.ToDepartment(
                    new DepartmentId(chosen.nominee().id()), chosen.nominee().name(), "");
        }
        return new Ending.ToDepartment(nobodyElse.id(), nobodyElse.name().zh(), "");
    }

    private void decide(CaseId id) {
        OutboxConsumer dispatcher = installation.bean("dispatcher", OutboxConsumer.class);
        TransactionTemplate transaction = installation.bean(TransactionTemplate.class);
        List<OutboxEntry> word = List.of(new OutboxEntry(0, "dispatch.case", id.value(), 0, Instant.EPOCH));
        installation.bean(Tenants.class).runAs(city.id(), () -> transaction.execute(_ -> dispatcher.deliver(word)));
    }

    private <T> T as(Supplier<T> work) {
        Operator operator = SystemOperator.of(city.id(), "evaluate", Role.SUPERVISOR);
        return installation.bean(Tenants.class).runAs(city.id(), () -> CurrentOperator.runAs(operator, work));
    }
}
