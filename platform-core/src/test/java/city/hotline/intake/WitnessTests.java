package city.hotline.intake;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.AuditEntry;
import city.hotline.access.AuditTrail;
import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.callers.CallerCards;
import city.hotline.callers.CallerId;
import city.hotline.callers.CallerUnknown;
import city.hotline.callers.Callers;
import city.hotline.callers.PhoneNumber;
import city.hotline.notifications.MessageGateway;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RoomTest
class WitnessTests {
    @Autowired
    Tenants tenants;

    @Autowired
    Callers callers;

    @Autowired
    CallerCards cards;

    @Autowired
    TelephonyGateway gateway;

    @Autowired
    MessageGateway messages;

    @Autowired
    Telephony telephony;

    @Autowired
    Drafts drafts;

    @Autowired
    AuditTrail trail;

    @Test
    void aRevealIsInTheTrailOfItsOwnCityWithItsReason() {
        CallerId caller = as(NINGBO, Role.OPERATOR, () -> callers.recognise(PhoneNumber.withheld()));

        as(NINGBO, Role.OPERATOR, () -> cards.reveal(caller, "核对上门地址"));

        assertThat(entries(NINGBO))
                .filteredOn(entry -> entry.subject().equals("caller:" + caller))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("CALLER_REVEALED");
                    assertThat(entry.detail()).isEqualTo("核对上门地址");
                });
        assertThat(entries(RUIAN)).noneMatch(entry -> entry.subject().equals("caller:" + caller));
    }

    @Test
    void aNewSecretOfAGatewayIsInTheTrail() {
        as(RUIAN, Role.CITY_ADMINISTRATOR, () -> gateway.rotate());
        as(RUIAN, Role.CITY_ADMINISTRATOR, () -> messages.rotate());

        assertThat(entries(RUIAN))
                .extracting(AuditEntry::action)
                .contains("TELEPHONY_SECRET_CHANGED", "MESSAGE_SECRET_CHANGED");
    }

    @Test
    void whoMayNotTakesNoContactsSeesNoSecretAndRevealsNobody() {
        CallerId caller = as(NINGBO, Role.OPERATOR, () -> callers.recognise(PhoneNumber.withheld()));
        TelephonyEvent event = new TelephonyEvent("call", TelephonyEvent.Type.RINGING, null, null, null, Instant.EPOCH);

        denied(Role.OPERATOR, () -> gateway.secret());
        denied(Role.OPERATOR, () -> gateway.rotate());
        denied(Role.CITY_ADMINISTRATOR, () -> telephony.on(event));
        denied(Role.CITY_ADMINISTRATOR, () -> drafts.mine());
        denied(Role.CITY_ADMINISTRATOR, () -> cards.reveal(caller, "核对上门地址"));
        assertThatThrownBy(() -> as(NINGBO, Role.PROVIDER_HANDLER, () -> cards.card(caller)))
                .isInstanceOf(CallerUnknown.class);
        denied(Role.PROVIDER_HANDLER, () -> callers.find(caller));
    }

    private void denied(Role role, Supplier<?> work) {
        assertThatThrownBy(() -> as(NINGBO, role, work)).isInstanceOf(AccessDeniedException.class);
    }

    private List<AuditEntry> entries(TenantId city) {
        return as(city, Role.SUPERVISOR, () -> trail.page(Long.MAX_VALUE, 500));
    }

    private <T> T as(TenantId city, Role role, Supplier<T> work) {
        Operator operator = new Operator(UUID.randomUUID(), city.code(), "tester", "", "28", Set.of(role), 0);
        return tenants.runAs(city, () -> CurrentOperator.runAs(operator, work));
    }
}
