package city.hotline.access;

import static city.hotline.access.People.administratorOf;
import static city.hotline.access.People.freshName;
import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.SecurityEvents;
import city.hotline.foundation.Sentences;
import city.hotline.tenancy.TenantId;
import city.hotline.testing.RoomTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class RevealsTests {
    @Autowired
    Reveals reveals;

    @Autowired
    RevealTable table;

    @Autowired
    AuditTrail audit;

    @Autowired
    People people;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TransactionTemplate transaction;

    private final String name = freshName();
    private final ConcurrentLinkedQueue<Object> told = new ConcurrentLinkedQueue<>();

    @Test
    void theThirtyFirstRevealWithinAnHourIsRefusedAndTold() {
        reveal(in(NINGBO), 30);

        Refusal refusal = catchThrowableOfType(RevealLimitReached.class, () -> reveal(in(NINGBO), 1));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.LIMITED);
        assertThat(refusal.code()).isEqualTo("REVEAL_LIMIT");
        assertThat(refusal.facts()).containsExactly(30, 60L);
        assertThat(Sentences.of(refusal, Locale.CHINA)).contains("60 分钟");
        assertThat(exceeded(NINGBO)).contains(name);
        assertThat(exceeded(RUIAN)).doesNotContain(name);
        assertThat(entries(NINGBO)).containsOnlyOnce("account:" + name);
    }

    @Test
    void supervisorsAreToldOnceAnHour() {
        Reveals listening = at(Duration.ZERO);
        reveal(listening, in(NINGBO), 30);

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> reveal(listening, in(NINGBO), 1)).isInstanceOf(RevealLimitReached.class);
        }

        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        RevealsExceeded.class,
                        event -> assertThat(event.loginName()).isEqualTo(name));
    }

    @Test
    void theHourGoesBy() {
        reveal(at(Duration.ZERO), in(NINGBO), 30);

        assertThat(catchThrowableOfType(
                                RevealLimitReached.class,
                                () -> reveal(at(Duration.ofMinutes(59).minusSeconds(30)), in(NINGBO), 1))
                        .facts())
                .containsExactly(30, 2L);
        reveal(at(Duration.ofMinutes(61)), in(NINGBO), 1);
    }

    @Test
    void twoProcessesCountTogether() {
        AtomicInteger refused = new AtomicInteger();
        List<Reveals> processes = List.of(at(Duration.ZERO), at(Duration.ZERO));

        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            IntStream.range(0, 40)
                    .forEach(i -> threads.execute(() -> {
                        try {
                            reveal(processes.get(i % 2), in(NINGBO), 1);
                        } catch (RevealLimitReached limit) {
                            refused.incrementAndGet();
                        }
                    }));
        }

        assertThat(refused).hasValue(10);
        assertThat(told).hasSize(1);
    }

    @Test
    void theSameNameInTheOtherCityCountsForItself() {
        reveal(in(NINGBO), 30);

        reveal(in(RUIAN), 30);
        assertThatThrownBy(() -> reveal(in(RUIAN), 1)).isInstanceOf(RevealLimitReached.class);
    }

    @Test
    void aRevealThatFailsAfterwardsCountsAndTheRefusalIsAuditedAllTheSame() {
        reveal(in(NINGBO), 29);
        people.does(
                in(NINGBO),
                () -> transaction.executeWithoutResult(status -> {
                    reveals.count();
                    status.setRollbackOnly();
                }));

        assertThatThrownBy(() ->
                        people.does(in(NINGBO), () -> transaction.executeWithoutResult(status -> reveals.count())))
                .isInstanceOf(RevealLimitReached.class);

        assertThat(entries(NINGBO)).contains("account:" + name);
    }

    @Test
    void onlyWhoReadsTheAuditTrailSeesWhoExceeded() {
        assertThatThrownBy(() -> people.as(in(NINGBO), reveals::exceeded)).isInstanceOf(AccessDeniedException.class);
    }

    private void reveal(Operator operator, int times) {
        reveal(reveals, operator, times);
    }

    private void reveal(Reveals counting, Operator operator, int times) {
        people.does(operator, () -> IntStream.range(0, times).forEach(i -> counting.count()));
    }

    private Reveals at(Duration later) {
        Clock clock = Clock.offset(Clock.systemUTC(), later);
        return new Reveals(table, audit, new SecurityEvents(clock), told::add, transactions, clock);
    }

    private Operator in(TenantId city) {
        return new Operator(AccountId.next().value(), city.code(), name, "王丽", "28", Set.of(Role.OPERATOR), 1);
    }

    private List<String> exceeded(TenantId city) {
        return people.as(administratorOf(city), reveals::exceeded).stream()
                .map(RevealsExceeded::loginName)
                .toList();
    }

    private List<String> entries(TenantId city) {
        return people.as(administratorOf(city), () -> audit.page(Long.MAX_VALUE, 500)).stream()
                .filter(entry -> entry.action().equals("REVEAL_LIMIT_REACHED"))
                .map(AuditEntry::subject)
                .toList();
    }
}
