package city.hotline.orders;

import static city.hotline.testing.TwoCities.NINGBO;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Role;
import city.hotline.cases.CaseFile;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.Cases;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.Desk;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.TimelineEntry;
import city.hotline.cases.TimelineKind;
import city.hotline.catalogue.Catalogue;
import city.hotline.clocks.Deadline;
import city.hotline.clocks.Deadlines;
import city.hotline.providers.Admission;
import city.hotline.providers.AdmissionState;
import city.hotline.providers.Firms;
import city.hotline.providers.ProviderFile;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.RoomTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of an order that nobody grabs. The context's own drainer tells of its time, as it does at work. */
@RoomTest
class LapseTests {
    private static final String ITEM = "160101";

    @Autowired
    Tenants tenants;

    @Autowired
    Catalogues catalogues;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Cases cases;

    @Autowired
    Offers offers;

    @Autowired
    Grabs grabs;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Firms firms;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Desk operator;

    @BeforeEach
    void sitDown() {
        catalogues.installOnce(NINGBO);
        operator = Desk.in(NINGBO, tenants, Role.OPERATOR);
    }

    @Test
    void afterTheCitysTimeItGoesToTheBestOfThemAndTheOfferSaysWhy() {
        firms.firm(NINGBO, "全类", List.of("16"), List.of("过时区"), Firms.content(9, 9));
        ProviderFile nearest = firms.firm(NINGBO, "专做", List.of(ITEM), List.of("过时区"), Firms.content(9, 9));
        Offer offer = offered("过时区");

        assertThat(Duration.between(offer.openedAt(), offer.endsAt())).isEqualTo(Duration.ofMinutes(5));
        pass(offer.caseId());
        await(() -> state(offer.caseId()) == CaseState.ASSIGNED);

        CaseFile file = file(offer.caseId());
        assertThat(file.assignments()).hasSize(1);
        assertThat(file.assignments().getFirst().to().toProvider()).contains(nearest.id());
        assertThat(file.timeline())
                .extracting(TimelineEntry::kind)
                .containsSubsequence(
                        TimelineKind.OFFERED,
                        TimelineKind.DEADLINE_MISSED,
                        TimelineKind.OFFER_ENDED,
                        TimelineKind.ASSIGNED);
        Offer ended = operator.does(() -> offers.of(offer.caseId())).getLast();
        assertThat(ended.state()).isEqualTo(OfferState.LAPSED);
        assertThat(ended.firm()).isEqualTo(nearest.id());
        assertThat(Optional.ofNullable(ended.fallback()).orElseThrow().prefix()).isEqualTo(ITEM);
        assertThat(operator.does(() -> deadlines.of(offer.caseId())))
                .filteredOn(deadline -> deadline.kind() == DeadlineKind.GRAB)
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.runs()).isFalse());
    }

    @Test
    void itIsToBeDispatchedAgainWhenNobodyMayHaveItByThen() {
        ProviderFile only = firms.firm(NINGBO, "刚停", List.of(ITEM), List.of("停业区"), Firms.content(9, 9));
        Offer offer = offered("停业区");
        firms.set(NINGBO, only.id(), paused(), Firms.content(9, 9));

        pass(offer.caseId());
        await(() -> state(offer.caseId()) == CaseState.REGISTERED);

        assertThat(file(offer.caseId()).assignments()).isEmpty();
    }

    @Test
    void whatWasGrabbedInTimeStaysWithWhoGrabbedIt() {
        ProviderFile firm = firms.firm(NINGBO, "及时", List.of(ITEM), List.of("及时区"), Firms.content(9, 9));
        Offer offer = offered("及时区");
        Deadline running = running(offer.caseId());
        firms.worker(NINGBO, firm.id()).does(() -> grabs.grab(offer.id()));

        pass(running);

        assertThat(state(offer.caseId())).isEqualTo(CaseState.ACCEPTED);
        assertThat(operator.does(() -> offers.of(offer.caseId())).getLast().state())
                .isEqualTo(OfferState.TAKEN);
    }

    private static Admission paused() {
        return new Admission(AdmissionState.PAUSED, null, "", "");
    }

    private Offer offered(String area) {
        return operator.does(() -> {
            ItemChoice item = catalogue
                    .byCode(ITEM)
                    .map(one -> new ItemChoice(one.id(), one.code()))
                    .orElseThrow();
            CaseId id =
                    cases.open(Desk.call("无人抢").about(item).at("某路 1 号", area)).id();
            return offers.open(id);
        });
    }

    private void pass(CaseId id) {
        pass(running(id));
    }

    /** Lets ten minutes go by for a deadline: its instants lie that much earlier, and a drainer is woken for it. */
    private void pass(Deadline deadline) {
        tenants.runAs(
                NINGBO,
                () -> transaction.execute(
                        _ -> jdbc.sql("""
                                update deadline set started_at = started_at - interval '10 minutes',
                                    warn_at = warn_at - interval '10 minutes', due_at = due_at - interval '10 minutes',
                                    supervisor_at = supervisor_at - interval '5 minutes',
                                    administrator_at = administrator_at - interval '5 minutes',
                                    next_at = next_at - interval '10 minutes'
                                where id = ?""").param(deadline.id().value()).update()));
    }

    private Deadline running(CaseId id) {
        return operator.does(() -> deadlines.of(id)).stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.GRAB && deadline.runs())
                .findFirst()
                .orElseThrow();
    }

    private CaseState state(CaseId id) {
        return file(id).state();
    }

    private CaseFile file(CaseId id) {
        return operator.does(() -> cases.file(id));
    }

    private static void await(BooleanSupplier met) {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!met.getAsBoolean() && System.nanoTime() < until) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(met.getAsBoolean()).isTrue();
    }
}
