package city.hotline.cases;

import static city.hotline.testing.TwoCities.NINGBO;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.foundation.Uuids;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import city.hotline.testing.RoundTrips;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An intake is what a city does most: how often it asks the database is kept from growing unseen. */
@RoomTest
class IntakeRoundTripsTests {
    @Autowired
    Tenants tenants;

    @Autowired
    Cases cases;

    private Desk ningbo;

    @BeforeEach
    void sitDown() {
        ningbo = Desk.in(NINGBO, tenants);
    }

    @Test
    void aCaseIsRegisteredInNineRoundTrips() {
        register(null);

        List<List<String>> trips = tripsOf(null);

        assertThat(firstWords(trips))
                .containsExactly(
                        "SET LOCAL search_path",
                        "insert into idempotency_key",
                        "select c.version, i.code,",
                        "insert into hotline_case",
                        "insert into case_event",
                        "select id, state,",
                        "insert into deadline",
                        "INSERT INTO audit_entry",
                        "COMMIT");
    }

    @Test
    void itsEndingCostsOneForTheHandlerAndOneForTheSecondAuditEntry() {
        register(Desk.toDepartment("水务集团"));

        List<List<String>> trips = tripsOf(Desk.toDepartment("水务集团"));

        assertThat(trips).hasSizeLessThanOrEqualTo(11);
    }

    /** Without the look at the directory of cities that a process takes every few seconds, whatever it does then. */
    private List<List<String>> tripsOf(@Nullable Ending ending) {
        return RoundTrips.of(() -> register(ending)).stream()
                .dropWhile(trip -> !trip.getFirst().contains("t_ningbo"))
                .toList();
    }

    private CaseSummary register(@Nullable Ending ending) {
        IdempotencyKey key = new IdempotencyKey(Uuids.next().toString());
        return ningbo.does(() -> cases.openOnce(key, Desk.call("水管漏水").ending(ending)));
    }

    private static List<String> firstWords(List<List<String>> trips) {
        return trips.stream()
                .map(trip -> trip.getFirst().split(" "))
                .map(words -> String.join(" ", Arrays.copyOf(words, Math.min(3, words.length))))
                .toList();
    }
}
