package city.hotline.cases;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Uuids;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class CaseConcurrencyTests {
    @Autowired
    Tenants tenants;

    @Autowired
    Cases cases;

    @Test
    void fiftyCasesAtOnceHaveFiftyNumbers() throws Exception {
        Desk ningbo = Desk.in(NINGBO, tenants);

        List<CaseSummary> opened = fifty(i -> ningbo.does(() -> cases.open(Desk.call("同时第" + i))));

        assertThat(opened)
                .extracting(CaseSummary::number)
                .doesNotHaveDuplicates()
                .hasSize(50);
    }

    @Test
    void fiftyRequestsWithOneKeyOpenOneCase() throws Exception {
        Desk ningbo = Desk.in(NINGBO, tenants);
        IdempotencyKey key = new IdempotencyKey(Uuids.next().toString());

        List<CaseSummary> opened = fifty(i -> ningbo.does(() -> cases.openOnce(key, Desk.call("只此一件" + key.text()))));

        assertThat(opened)
                .hasSize(50)
                .extracting(CaseSummary::id)
                .containsOnly(opened.getFirst().id());
        assertThat(ningbo.does(() -> cases.list(Queue.ALL, CaseFilter.all().text("只此一件" + key.text()), null, 10))
                        .items())
                .hasSize(1);
    }

    @Test
    void aKeyWithOtherContentIsRefusedAndStandsForAnotherCaseInAnotherCity() {
        IdempotencyKey key = new IdempotencyKey(Uuids.next().toString());
        Desk ningbo = Desk.in(NINGBO, tenants);
        CaseSummary first = ningbo.does(() -> cases.openOnce(key, Desk.call("一")));

        CaseSummary ruians = Desk.in(RUIAN, tenants).does(() -> cases.openOnce(key, Desk.call("一")));

        assertThat(ruians.id()).isNotEqualTo(first.id());
        assertThatThrownBy(() -> ningbo.does(() -> cases.openOnce(key, Desk.call("二"))))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void ofFiftyWhoAcceptOneCaseOneDoes() throws Exception {
        Desk ningbo = Desk.in(NINGBO, tenants);
        CaseSummary opened = ningbo.does(() -> cases.open(Desk.call("抢").ending(Desk.toDepartment("城管"))));

        List<String> results = fifty(i -> ningbo.does(() -> {
            try {
                return cases.accept(opened.id()).state().name();
            } catch (Refusal refused) {
                return refused.code();
            }
        }));

        assertThat(results).containsOnlyOnce("ACCEPTED").contains("CASE_STEP_REFUSED");
        assertThat(ningbo.does(() -> cases.file(opened.id())).timeline())
                .extracting(TimelineEntry::kind)
                .containsOnlyOnce(TimelineKind.ACCEPTED);
    }

    private interface Work<T> {
        T number(int i);
    }

    private static <T> List<T> fifty(Work<T> work) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                int number = i;
                Callable<T> one = () -> {
                    start.await();
                    return work.number(number);
                };
                running.add(threads.submit(one));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
