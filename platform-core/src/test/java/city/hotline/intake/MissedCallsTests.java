package city.hotline.intake;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class MissedCallsTests {
    @Autowired
    Tenants tenants;

    @Autowired
    Telephony telephony;

    @Autowired
    Contacts contacts;

    @Autowired
    MissedCalls missed;

    @Autowired
    Clock clock;

    @Test
    void whoeverCallsBackHasTheCallAndTheListHasItNoMore() {
        Contact call = missedCall(NINGBO, "13800138000");
        assertThat(as(NINGBO, "28", missed::today)).extracting(Contact::id).contains(call.id());

        Contact begun = as(NINGBO, "30", () -> missed.callBack(call.id()));

        assertThat(begun.number().raw()).isEqualTo("13800138000");
        assertThat(begun.caller()).isEqualTo(call.caller());
        assertThat(begun.state()).isEqualTo(ContactState.TALKING);
        assertThat(begun.seatNumber()).isEqualTo("30");
        assertThat(as(NINGBO, "28", missed::today)).extracting(Contact::id).doesNotContain(call.id());
        assertThat(as(NINGBO, "28", () -> contacts.get(call.id())).state()).isEqualTo(ContactState.ENDED);
    }

    @Test
    void theSecondIsToldWhoHasIt() {
        Contact call = missedCall(NINGBO, "13800138001");
        as(NINGBO, "30", () -> missed.callBack(call.id()));

        assertThatThrownBy(() -> as(NINGBO, "28", () -> missed.callBack(call.id())))
                .isInstanceOfSatisfying(
                        MissedCallTaken.class,
                        taken -> assertThat(taken.facts()).containsExactly("30"));
    }

    @Test
    void ofTwentySeatsAtOnceOneGetsIt() throws Exception {
        Contact call = missedCall(NINGBO, "13800138002");
        List<Callable<Boolean>> seats = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String seat = "4" + i;
            seats.add(() -> as(NINGBO, seat, () -> missed.callBack(call.id())) != null);
        }

        int got = 0;
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (var answer : threads.invokeAll(seats)) {
                try {
                    got += answer.get() ? 1 : 0;
                } catch (ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(MissedCallTaken.class);
                }
            }
        }
        assertThat(got).isEqualTo(1);
    }

    @Test
    void aDismissedCallIsGoneAndACallInHandIsNotMissed() {
        Contact call = missedCall(NINGBO, null);
        as(NINGBO, "28", () -> {
            missed.dismiss(call.id());
            return call;
        });
        Contact ringing = ring(NINGBO, "13800138003");

        assertThat(as(NINGBO, "28", missed::today)).extracting(Contact::id).doesNotContain(call.id(), ringing.id());
        assertThatThrownBy(() -> as(NINGBO, "28", () -> missed.callBack(ringing.id())))
                .isInstanceOfSatisfying(
                        MissedCallTaken.class, taken -> assertThat(taken.code()).isEqualTo("MISSED_CALL_GONE"));
    }

    @Test
    void theOtherCitysMissedCallIsUnknown() {
        Contact call = missedCall(NINGBO, "13800138004");

        assertThat(as(RUIAN, "28", missed::today)).extracting(Contact::id).doesNotContain(call.id());
        assertThatThrownBy(() -> as(RUIAN, "28", () -> missed.callBack(call.id())))
                .isInstanceOf(ContactUnknown.class);
        assertThatThrownBy(() -> as(RUIAN, "28", () -> {
                    missed.dismiss(call.id());
                    return call;
                }))
                .isInstanceOf(ContactUnknown.class);
    }

    private Contact missedCall(TenantId city, String from) {
        Contact ringing = ring(city, from);
        return as(city, "28", () -> telephony.on(event(ringing.callId(), TelephonyEvent.Type.HUNG_UP, from)));
    }

    private Contact ring(TenantId city, String from) {
        return as(
                city,
                "28",
                () -> telephony.on(event("missed-" + UUID.randomUUID(), TelephonyEvent.Type.RINGING, from)));
    }

    private TelephonyEvent event(String call, TelephonyEvent.Type type, String from) {
        return new TelephonyEvent(call, type, from, "81890", "28", clock.instant());
    }

    private <T> T as(TenantId city, String seat, Supplier<T> work) {
        Operator operator =
                new Operator(UUID.randomUUID(), city.code(), "op" + seat, "某人", seat, Set.of(Role.OPERATOR), 0);
        return tenants.runAs(city, () -> CurrentOperator.runAs(operator, work));
    }
}
