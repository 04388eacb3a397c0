package city.hotline.api;

import static city.hotline.testing.TwoCities.NINGBO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.Role;
import city.hotline.tenancy.ControlPlane;
import city.hotline.tenancy.NewTenant;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.TenantState;
import city.hotline.testing.RoomTest;
import city.hotline.testing.Wire;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class TenantSharesTests {
    /** Five requests a second and ten at once: see the tests' application.properties. */
    private static final TenantId HASTE = new TenantId("haste");

    private static final TenantId HURRY = new TenantId("hurry");

    @Autowired
    Senders senders;

    @Autowired
    ControlPlane controlPlane;

    @Autowired
    TenantDirectory directory;

    @BeforeEach
    void citiesWithASmallShare() {
        make(HASTE);
        make(HURRY);
    }

    private void make(TenantId city) {
        if (directory.byId(city).isEmpty()) {
            controlPlane.create(new NewTenant(city, TenantKind.CITY, "急性子", "Haste", "HS", "#0b6bcb", "main"));
            controlPlane.enter(city, TenantState.LIVE);
        }
    }

    @Test
    void oneCityAtFiftyTimesItsShareIsRefusedAndTheOtherIsServed() {
        Sender hasty = senders.admitted(HASTE, Role.OPERATOR);
        Sender calm = senders.of(NINGBO, Role.OPERATOR);
        Queue<Wire.Answer> hastys = new ConcurrentLinkedQueue<>();
        Queue<Wire.Answer> calms = new ConcurrentLinkedQueue<>();

        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            IntStream.range(0, 250).forEach(i -> {
                threads.execute(() -> hastys.add(hasty.get("/api/v1/cases?limit=1")));
                if (i % 10 == 0) {
                    threads.execute(() -> calms.add(calm.get("/api/v1/cases?limit=1")));
                }
            });
        }

        assertThat(calms).hasSize(25).allMatch(answer -> answer.status() == 200);
        assertThat(hastys).extracting(Wire.Answer::status).contains(200, 429).containsOnly(200, 429);
        List<Wire.Answer> refused =
                hastys.stream().filter(answer -> answer.status() == 429).toList();
        assertThat(refused).hasSizeGreaterThan(100);
        assertThat(refused.getFirst().header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.getFirst().code()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(refused).allMatch(answer -> Integer.parseInt(answer.header("Retry-After")) >= 1);
    }

    @Test
    void theTelephoneExchangeIsNotSilencedByTheHasteOfOthers() {
        Sender nobody = senders.nobody(HURRY);

        List<Integer> asked = IntStream.range(0, 30)
                .mapToObj(i -> nobody.get("/api/v1/cases").status())
                .toList();
        Wire.Answer call = nobody.post(TelephonyApi.EVENTS, "{}");

        assertThat(asked).contains(429);
        assertThat(call.status()).isEqualTo(401);
    }

    @Test
    void eachTenantCountsForItself() {
        ApiProperties properties =
                new ApiProperties(1, 2, 5, Duration.ZERO, Map.of("b", new ApiProperties.Different(null, 4, null)));
        Allowance a = properties.of("a");
        Allowance b = properties.of("b");

        assertThat(IntStream.range(0, 8).filter(i -> a.enter().isEmpty()).count())
                .isEqualTo(2);
        assertThat(IntStream.range(0, 8).filter(i -> b.enter().isEmpty()).count())
                .isEqualTo(4);
        assertThat(a.enter())
                .hasValueSatisfying(later -> assertThat(later).isBetween(Duration.ZERO, Duration.ofSeconds(1)));
    }

    @Test
    void noMoreThanItsShareAreInFlightAtOnce() {
        Allowance allowance = new Allowance(100, 100, 2, Duration.ofMillis(1));

        assertThat(allowance.enter()).isEmpty();
        assertThat(allowance.enter()).isEmpty();
        assertThat(allowance.enter()).hasValue(Duration.ofSeconds(1));
        allowance.leave();
        assertThat(allowance.enter()).isEmpty();
    }

    @Test
    void aRequestCostsNextToNothing() {
        Allowance allowance = new Allowance(1_000_000, 1_000_000, 5, Duration.ZERO);
        long began = System.nanoTime();

        for (int i = 0; i < 100_000; i++) {
            allowance.enter();
            allowance.leave();
        }

        assertThat(Duration.ofNanos(System.nanoTime() - began).dividedBy(100_000))
                .isLessThan(Duration.ofNanos(50_000));
    }

    @Test
    void aShareOfNothingStopsTheStart() {
        assertThatThrownBy(() -> new ApiProperties(0, 1, 1, Duration.ZERO, Map.of()))
                .hasMessageContaining("hotline.api");
        assertThatThrownBy(() ->
                        new ApiProperties(1, 1, 1, Duration.ZERO, Map.of("x", new ApiProperties.Different(1, 0, 1))))
                .hasMessageContaining("hotline.api.tenants.x");
    }
}
