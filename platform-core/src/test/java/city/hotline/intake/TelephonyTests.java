package city.hotline.intake;

import static city.hotline.intake.TelephonyEvent.Type.ANSWERED;
import static city.hotline.intake.TelephonyEvent.Type.HUNG_UP;
import static city.hotline.intake.TelephonyEvent.Type.RINGING;
import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.callers.Callers;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.CaseId;
import city.hotline.cases.Channel;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class TelephonyTests {
    @Autowired
    Tenants tenants;

    @Autowired
    Telephony telephony;

    @Autowired
    Contacts contacts;

    @Autowired
    MissedCalls missedCalls;

    @Autowired
    Callers callers;

    @Autowired
    ScreenPops pops;

    @Autowired
    TelephonyGateway gateway;

    @Autowired
    ContactTable table;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ConfigurableApplicationContext context;

    private final String call = UUID.randomUUID().toString();
    private final String seat = UUID.randomUUID().toString().substring(0, 8);
    private final String mobile =
            "139" + (10_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 90_000_000));
    private final Instant noon = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final List<Object> told = new CopyOnWriteArrayList<>();
    private final ApplicationListener<ApplicationEvent> ear = this::hear;

    @BeforeEach
    void listen() {
        context.addApplicationListener(ear);
    }

    @AfterEach
    void stopListening() {
        context.removeApplicationListener(ear);
    }

    @Test
    void aCallIsToldToItsSeatFromTheRingToTheHangUp() {
        Contact contact = ningbo(() -> telephony.on(event(RINGING, 0)));
        ningbo(() -> telephony.on(event(ANSWERED, 4)));
        ningbo(() -> telephony.on(event(HUNG_UP, 60)));

        assertThat(told)
                .extracting(news -> news.getClass().getSimpleName())
                .containsExactly("SeatRang", "SeatAnswered", "SeatHungUp");
        assertThat(told.getFirst()).isInstanceOfSatisfying(SeatRang.class, rang -> {
            assertThat(rang.contact()).isEqualTo(contact.id());
            assertThat(rang.seatNumber()).isEqualTo(seat);
            assertThat(rang.caller()).isEqualTo(contact.caller());
        });
        assertThat(ningbo(() -> contacts.get(contact.id())).state()).isEqualTo(ContactState.WRAP_UP);
        assertThat(ningbo(() -> callers.byPhone(PhoneNumber.parse(mobile)))
                        .orElseThrow()
                        .id())
                .isEqualTo(contact.caller());
    }

    @Test
    void aRepeatedReportIsIgnored() {
        Contact contact = ningbo(() -> telephony.on(event(RINGING, 0)));
        Contact again = ningbo(() -> telephony.on(event(RINGING, 0)));

        assertThat(again).isEqualTo(contact);
        assertThat(told).hasSize(1);
    }

    @Test
    void aRingThatComesAfterTheAnswerChangesNothingForTheSeat() {
        ningbo(() -> telephony.on(event(ANSWERED, 4)));
        Contact contact = ningbo(() -> telephony.on(event(RINGING, 0)));

        assertThat(contact.state()).isEqualTo(ContactState.TALKING);
        assertThat(told).hasOnlyElementsOfType(SeatAnswered.class).hasSize(1);
    }

    @Test
    void aRingAfterTheHangUpIsAMissedCallAndNobodyIsTold() {
        ningbo(() -> telephony.on(event(HUNG_UP, 9)));
        Contact contact = ningbo(() -> telephony.on(event(RINGING, 0)));

        assertThat(contact.state()).isEqualTo(ContactState.MISSED);
        assertThat(told).isEmpty();
        assertThat(ningbo(() -> missedCalls.today())).extracting(Contact::id).contains(contact.id());
        ningbo(() -> contacts.end(contact.id()));
        assertThat(ningbo(() -> missedCalls.today())).extracting(Contact::id).doesNotContain(contact.id());
    }

    @Test
    void fiftyReportsOfOneCallAtOnceAreOneContactAndOnePop() throws Exception {
        Callable<ContactId> report =
                () -> ningbo(() -> telephony.on(event(RINGING, 0))).id();

        List<ContactId> ids = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(50)) {
            for (var answer : threads.invokeAll(Collections.nCopies(50, report))) {
                ids.add(answer.get());
            }
        }

        assertThat(Set.copyOf(ids)).hasSize(1);
        assertThat(told).hasSize(1);
    }

    @Test
    void listenersHearOnlyWhatIsCommitted() {
        ningbo(() -> transaction.execute(status -> {
            telephony.on(event(RINGING, 0));
            assertThat(told).isEmpty();
            return call;
        }));
        assertThat(told).hasSize(1);
        told.clear();

        ningbo(() -> transaction.execute(status -> {
            telephony.on(event(ANSWERED, 4));
            status.setRollbackOnly();
            return call;
        }));
        assertThat(told).isEmpty();
    }

    @Test
    void aListenerHearsItsOwnCityAndFindsTheContactThere() {
        List<String> heard = new ArrayList<>();
        ApplicationListener<ApplicationEvent> screen = event -> {
            if (event instanceof PayloadApplicationEvent<?> news && news.getPayload() instanceof SeatRang rang) {
                heard.add(tenants.current().id() + " "
                        + contacts.get(rang.contact()).seatNumber());
            }
        };
        context.addApplicationListener(screen);
        try {
            as(RUIAN, () -> telephony.on(event(RINGING, 0)));
        } finally {
            context.removeApplicationListener(screen);
        }

        assertThat(heard).containsExactly(RUIAN + " " + seat);
    }

    @Test
    void aListenerThatFailsDoesNotUndoTheReport() {
        ApplicationListener<ApplicationEvent> broken = event -> {
            if (event instanceof PayloadApplicationEvent<?> news && news.getPayload() instanceof SeatRang) {
                throw new IllegalStateException("the screen is gone");
            }
        };
        context.addApplicationListener(broken);
        try {
            Contact contact = ningbo(() -> telephony.on(event(RINGING, 0)));
            assertThat(ningbo(() -> contacts.get(contact.id()))).isEqualTo(contact);
        } finally {
            context.removeApplicationListener(broken);
        }
    }

    @Test
    void aWithheldNumberIsACallerWithoutPhonesUntilTheNumberIsTold() {
        TelephonyEvent hidden = new TelephonyEvent(call, RINGING, "Anonymous", "81890", seat, noon);
        Contact contact = ningbo(() -> telephony.on(hidden));
        assertThat(ningbo(() -> callers.find(contact.caller())).orElseThrow().phones())
                .isEmpty();

        Contact known = ningbo(() -> telephony.on(event(ANSWERED, 2)));

        assertThat(known.id()).isEqualTo(contact.id());
        assertThat(ningbo(() -> callers.find(known.caller())).orElseThrow().phones())
                .containsExactly(PhoneNumber.parse(mobile));
    }

    @Test
    void anOperatorFindsWhatIsInHand() {
        Contact ringing = ningbo(() -> telephony.on(event(RINGING, 0)));
        Contact byHand = ningbo(() -> contacts.begin(NewContact.on(Channel.VISIT, PhoneNumber.withheld())));

        assertThat(byHand.state()).isEqualTo(ContactState.TALKING);
        assertThat(ningbo(() -> contacts.open()))
                .extracting(Contact::id)
                .containsExactlyInAnyOrder(ringing.id(), byHand.id());
        ningbo(() -> contacts.answered(ringing.id()));
        ningbo(() -> contacts.hungUp(ringing.id()));
        CaseId made = CaseId.next();
        ningbo(() -> contacts.endWith(ringing.id(), made));
        assertThat(ningbo(() -> contacts.open())).extracting(Contact::id).containsExactly(byHand.id());
        assertThat(ningbo(() -> contacts.get(ringing.id())).caseId()).isEqualTo(made);
    }

    @Test
    void thePopShowsTheCallerAndHowOftenHeWasHere() {
        Contact earlier = ningbo(() -> telephony.on(event(HUNG_UP, 0)));
        TelephonyEvent now = new TelephonyEvent(call + "-2", RINGING, mobile, "81890", seat, noon.plusSeconds(60));
        Contact contact = ningbo(() -> telephony.on(now));

        ScreenPop pop = ningbo(() -> pops.of(contact.id()));

        assertThat(pop.caller().id()).isEqualTo(earlier.caller());
        assertThat(pop.caller().phones())
                .containsExactly(PhoneNumber.parse(mobile).display());
        assertThat(pop.before()).isEqualTo(new ContactCounts(1, 1, noon));
        assertThat(pop.household()).isEmpty();
    }

    @Test
    void theSameCallAndIdInTwoCitiesAreTwoContacts() {
        Contact contact = ningbo(() -> telephony.on(event(RINGING, 0)));
        ruian(() -> transaction.execute(status -> {
            jdbc.sql("insert into caller (id, created_at) values (?, now())")
                    .param(contact.caller().value())
                    .update();
            return table.insert(contact);
        }));
        told.clear();

        ningbo(() -> telephony.on(event(ANSWERED, 4)));

        assertThat(ningbo(() -> contacts.get(contact.id())).state()).isEqualTo(ContactState.TALKING);
        assertThat(ruian(() -> contacts.get(contact.id())).state()).isEqualTo(ContactState.RINGING);
        ruian(() -> telephony.on(event(HUNG_UP, 9)));
        assertThat(ningbo(() -> contacts.get(contact.id())).state()).isEqualTo(ContactState.TALKING);
        assertThat(ruian(() -> contacts.of(contact.caller(), 10))).hasSize(1);
    }

    @Test
    void aContactOfAnotherCityIsAsUnknownAsNobody() {
        Contact contact = ningbo(() -> telephony.on(event(RINGING, 0)));

        assertThatThrownBy(() -> ruian(() -> contacts.get(contact.id()))).isInstanceOf(ContactUnknown.class);
        assertThatThrownBy(() -> ruian(() -> contacts.end(contact.id()))).isInstanceOf(ContactUnknown.class);
        assertThatThrownBy(() -> ruian(() -> contacts.endWith(contact.id(), CaseId.next())))
                .isInstanceOf(ContactUnknown.class);
        assertThatThrownBy(() -> ruian(() -> pops.of(contact.id()))).isInstanceOf(ContactUnknown.class);
        assertThat(ruian(() -> contacts.open())).isEmpty();
    }

    @Test
    void aMessageIsTheExchangesOnlyWithTheSecretOfItsOwnCity() {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        String stamp = Long.toString(clock.instant().getEpochSecond());
        String secret = ningbo(() -> gateway.secret());
        String signature = TelephonySignature.sign(secret, stamp, body);

        tenants.runAs(NINGBO, () -> gateway.verify(stamp, body, signature));
        assertThatThrownBy(() -> tenants.runAs(RUIAN, () -> gateway.verify(stamp, body, signature)))
                .isInstanceOf(SignatureInvalid.class);
        assertThat(ningbo(() -> gateway.secret())).isEqualTo(secret);
        assertThat(ruian(() -> gateway.secret())).isNotEqualTo(secret);

        assertThat(ningbo(() -> gateway.rotate())).isNotEqualTo(secret).hasSizeGreaterThan(40);
        assertThatThrownBy(() -> tenants.runAs(NINGBO, () -> gateway.verify(stamp, body, signature)))
                .isInstanceOf(SignatureInvalid.class);
    }

    private TelephonyEvent event(TelephonyEvent.Type type, int second) {
        return new TelephonyEvent(call, type, mobile, "81890", seat, noon.plusSeconds(second));
    }

    private void hear(ApplicationEvent event) {
        if (event instanceof PayloadApplicationEvent<?> news
                && news.getPayload().getClass().getSimpleName().startsWith("Seat")) {
            told.add(news.getPayload());
        }
    }

    private <T> T ningbo(Supplier<T> work) {
        return as(NINGBO, work);
    }

    private <T> T ruian(Supplier<T> work) {
        return as(RUIAN, work);
    }

    private <T> T as(TenantId city, Supplier<T> work) {
        Set<Role> roles = Set.of(Role.OPERATOR, Role.CITY_ADMINISTRATOR);
        Operator operator = new Operator(
                UUID.nameUUIDFromBytes(seat.getBytes(StandardCharsets.UTF_8)),
                city.code(),
                "tester",
                "",
                seat,
                roles,
                0);
        return tenants.runAs(city, () -> CurrentOperator.runAs(operator, work));
    }
}
