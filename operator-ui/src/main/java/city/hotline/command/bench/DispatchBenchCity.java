package city.hotline.command.bench;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.cases.CaseFilter;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.OpenCase;
import city.hotline.cases.Page;
import city.hotline.cases.Queue;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ProviderKind;
import city.hotline.catalogue.ServiceItem;
import city.hotline.foundation.Uuids;
import city.hotline.outbox.OutboxConsumer;
import city.hotline.outbox.OutboxEntry;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.transaction.support.TransactionTemplate;

/** A city with many cases, one in twenty of them open, and what is asked of its queues and decided there. */
final class DispatchBenchCity {
    private static final int PAGE = 50;
    private static final CaseFilter ALL = CaseFilter.all();

    private final BenchInstallation installation;
    private final TenantId id;
    private final Operator operator;
    private final Operator handler;

    DispatchBenchCity(BenchInstallation installation, BenchCity city) {
        this.installation = installation;
        this.id = city.id();
        this.operator = SystemOperator.of(id, "bench", Role.OPERATOR);
        this.handler = new Operator(
                Uuids.next(), id.code(), "bench-handler", "bench", null, Set.of(Role.DEPARTMENT_HANDLER), 0);
    }

    /** Lets {@code rows} cases be there as if they had always been. */
    void fill(int rows) throws SQLException {
        new QueueFill(installation.superuser(), "t_" + id.code()).fill(rows, Objects.requireNonNull(handler.account()));
    }

    /** Everything that a menu, a queue and an inbox ask, by name. */
    Map<String, Runnable> questions() {
        Map<String, Runnable> questions = new LinkedHashMap<>();
        Cases cases = installation.bean(Cases.class);
        questions.put("counts of all queues", () -> as(operator, cases::counts));
        for (Queue queue : List.of(
                Queue.TO_DISPATCH, Queue.OVERDUE, Queue.DUE_SOON, Queue.RETURNED, Queue.TO_FOLLOW_UP, Queue.ALL)) {
            questions.put("list " + queue, () -> as(operator, () -> cases.list(queue, ALL, null, PAGE)));
        }
        questions.put("second page OVERDUE", () -> as(operator, () -> secondPage(cases)));
        questions.put("counts of an inbox", () -> as(handler, cases::counts));
        for (Queue queue : List.of(Queue.OUR_TO_ACCEPT, Queue.OUR_OVERDUE, Queue.OUR_DONE)) {
            questions.put("list " + queue, () -> as(handler, () -> cases.list(queue, ALL, null, PAGE)));
        }
        return questions;
    }

    private static Page<CaseSummary> secondPage(Cases cases) {
        Page<CaseSummary> first = cases.list(Queue.OVERDUE, ALL, null, PAGE);
        return cases.list(Queue.OVERDUE, ALL, first.next(), PAGE);
    }

    /** Opens cases about items that departments handle, all over the catalogue. */
    List<CaseId> open(int count) {
        List<ServiceItem> items = as(
                        operator, () -> installation.bean(Catalogue.class).under(""))
                .stream()
                .filter(item -> item.dimensions().providerKind() == ProviderKind.DEPARTMENT)
                .sorted(Comparator.comparing(ServiceItem::code))
                .toList();
        Cases cases = installation.bean(Cases.class);
        return IntStream.range(0, count)
                .mapToObj(number -> items.get(number % items.size()))
                .map(item -> as(
                        operator,
                        () -> cases.open(OpenCase.of(Channel.PHONE, null, "量测派单", "")
                                        .about(new ItemChoice(item.id(), item.code())))
                                .id()))
                .toList();
    }

    /** Has these cases decided about, as the drainer does: in batches, each in a transaction. */
    void decide(List<CaseId> cases) {
        OutboxConsumer dispatcher = installation.bean("dispatcher", OutboxConsumer.class);
        TransactionTemplate transaction = installation.bean(TransactionTemplate.class);
        for (int from = 0; from < cases.size(); from += dispatcher.most()) {
            List<OutboxEntry> batch = new ArrayList<>();
            for (CaseId one : cases.subList(from, Math.min(cases.size(), from + dispatcher.most()))) {
                batch.add(new OutboxEntry(batch.size(), "dispatch.case", one.value(), 0, Instant.EPOCH));
            }
            installation.bean(Tenants.class).runAs(id, () -> transaction.execute(_ -> dispatcher.deliver(batch)));
        }
    }

    private <T> T as(Operator who, Supplier<T> work) {
        return installation.bean(Tenants.class).runAs(id, () -> CurrentOperator.runAs(who, work));
    }
}
