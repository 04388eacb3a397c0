package city.hotline.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.calendar.CityCalendar;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseRuling;
import city.hotline.cases.Cases;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.Desk;
import city.hotline.cases.Ending;
import city.hotline.cases.ItemChoice;
import city.hotline.catalogue.Catalogue;
import city.hotline.outbox.OutboxEntry;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets tests make cases, move their deadlines, and hear what is told of them. The context's own drainer runs meanwhile. */
@Component
final class Clockwork {
    final Cases cases;
    final Deadlines deadlines;
    final CityCalendar calendar;
    final CityPromises promises;
    final DeadlineTeller teller;
    final Tenants tenants;
    private final CaseRuling ruling;
    private final Catalogue catalogue;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Map<String, List<String>> told = new ConcurrentHashMap<>();

    Clockwork(
            Cases cases,
            Deadlines deadlines,
            CityCalendar calendar,
            CityPromises promises,
            DeadlineTeller teller,
            Tenants tenants,
            CaseRuling ruling,
            Catalogue catalogue,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.promises = promises;
        this.teller = teller;
        this.tenants = tenants;
        this.ruling = ruling;
        this.catalogue = catalogue;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.events = events;
    }

    @EventListener
    void on(DeadlineTold news) {
        told.computeIfAbsent(tenants.current().id() + " " + news.caseId(), _ -> new CopyOnWriteArrayList<>())
                .add(news.kind() + " " + news.rung());
    }

    /** What was told of a case, as kind and rung, in order. */
    List<String> told(TenantId city, CaseId id) {
        return List.copyOf(told.getOrDefault(city + " " + id, List.of()));
    }

    <T> T as(TenantId city, Role role, Supplier<T> work) {
        Operator operator = Operators.of(city, role);
        return tenants.runAs(city, () -> CurrentOperator.runAs(operator, work));
    }

    <T> T desk(TenantId city, Supplier<T> work) {
        return as(city, Role.SUPERVISOR, work);
    }

    <T> T admin(TenantId city, Supplier<T> work) {
        return as(city, Role.CITY_ADMINISTRATOR, work);
    }

    void adminDoes(TenantId city, Runnable work) {
        admin(city, () -> {
            work.run();
            return city;
        });
    }

    CaseId open(TenantId city, String title) {
        return desk(city, () -> cases.open(Desk.call(title)).id());
    }

    CaseId open(TenantId city, String title, String itemCode) {
        return desk(
                city, () -> cases.open(Desk.call(title).about(item(itemCode))).id());
    }

    ItemChoice item(String code) {
        return catalogue
                .byCode(code)
                .map(item -> new ItemChoice(item.id(), item.code()))
                .orElseThrow();
    }

    List<Deadline> of(TenantId city, CaseId id) {
        return desk(city, () -> deadlines.of(id));
    }

    Deadline running(TenantId city, CaseId id, DeadlineKind kind) {
        return of(city, id).stream()
                .filter(deadline -> deadline.kind() == kind && deadline.runs())
                .findFirst()
                .orElseThrow();
    }

    /** Lets {@code passed} go by for one deadline: all its instants lie that much earlier, and its outbox entry too. */
    void pass(TenantId city, Deadline deadline, Duration passed) {
        in(city, () -> shift(deadline, passed));
    }

    /** As {@link #pass}, inside the present transaction. */
    void passWithin(Deadline deadline, Duration passed) {
        shift(deadline, passed);
    }

    /** As {@link #pass}, but no entry wakes a drainer: whoever is to tell of it is called by the test. */
    void passUnseen(TenantId city, Deadline deadline, Duration passed) {
        in(city, () -> {
            shift(deadline, passed);
            return jdbc.sql("delete from outbox where subject = ?")
                    .param(deadline.id().value())
                    .update();
        });
    }

    /** Lets the warning be due now, without moving the end. */
    void warnNow(TenantId city, Deadline deadline) {
        in(
                city,
                () -> jdbc.sql("update deadline set warn_at = now(), next_at = now() where id = ?")
                        .param(deadline.id().value())
                        .update());
    }

    /** Hands the deadline over as a drainer does, in a transaction of its own. */
    void deliver(TenantId city, Deadline deadline) {
        in(
                city,
                () -> teller.deliver(List.of(
                        new OutboxEntry(1, DeadlineTeller.TOPIC, deadline.id().value(), 0, Instant.EPOCH))));
    }

    /** How the database would answer if reading whole tables were dear, as it is when they are large. */
    String plan(TenantId city, String query) {
        return in(city, () -> {
            jdbc.sql("set local enable_seqscan = off").update();
            jdbc.sql("set local enable_bitmapscan = off").update();
            return String.join(
                    "\n", jdbc.sql("explain " + query).query(String.class).list());
        });
    }

    /** What the upgrade of a city makes of a case that was open before it; nothing of it stays. */
    List<Deadline> upgraded(TenantId city, CaseId id, String step) {
        return desk(
                city,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    jdbc.sql("delete from deadline").update();
                    jdbc.sql(step).update();
                    return deadlines.of(id);
                }));
    }

    /** As a step of the case that gives its handler another end. */
    void handleBy(TenantId city, CaseId id, Instant due) {
        in(
                city,
                () -> jdbc.sql("update hotline_case set handling_due_at = ?, next_due_at = ? where id = ?")
                        .params(due.atOffset(ZoneOffset.UTC), due.atOffset(ZoneOffset.UTC), id.value())
                        .update());
    }

    /** Rules whose case it is, as the room that keeps disputes does. */
    void rule(TenantId city, CaseId id, Ending.ToDepartment lead) {
        desk(city, () -> transaction.execute(_ -> ruling.rule(id, lead)));
    }

    /** Publishes what another room would, inside a transaction. */
    void happens(TenantId city, Object event) {
        in(city, () -> {
            events.publishEvent(event);
            return event;
        });
    }

    <T> T in(TenantId city, Supplier<T> work) {
        return tenants.runAs(city, () -> transaction.execute(_ -> work.get()));
    }

    static void await(BooleanSupplier met) {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!met.getAsBoolean() && System.nanoTime() < until) {
            pause();
        }
        assertThat(met.getAsBoolean()).isTrue();
    }

    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private int shift(Deadline deadline, Duration passed) {
        return jdbc.sql("""
                        update deadline set started_at = started_at - :by, warn_at = warn_at - :by, due_at = due_at - :by,
                               supervisor_at = supervisor_at - :by, administrator_at = administrator_at - :by,
                               next_at = next_at - :by
                        where id = :id""".replace(":by", ":seconds * interval '1 second'"))
                .param("seconds", passed.toSeconds())
                .param("id", deadline.id().value())
                .update();
    }
}
