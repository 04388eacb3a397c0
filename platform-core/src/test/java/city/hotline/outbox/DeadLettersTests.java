package city.hotline.outbox;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.AuditEntry;
import city.hotline.access.AuditTrail;
import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.tenancy.ControlPlane;
import city.hotline.tenancy.NewTenant;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.TenantState;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RoomTest
class DeadLettersTests {
    private static final TenantId HOUSE = new TenantId("deadhouse");

    @Autowired
    private DeadLetters letters;

    @Autowired
    private Post post;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private ControlPlane controlPlane;

    @Autowired
    private TenantDirectory directory;

    private Taker taker;

    @BeforeEach
    void aHouse() {
        taker = new Taker(post.tenants);
        if (directory.byId(HOUSE).isEmpty()) {
            controlPlane.create(new NewTenant(HOUSE, TenantKind.PLATFORM, "平台", "Platform", "PF", "#3d4451", ""));
            controlPlane.enter(HOUSE, TenantState.LIVE);
        }
    }

    @AfterEach
    void stop() {
        post.stopAll();
    }

    @Test
    void whatWasGivenUpIsListedWithItsCityAndNothingOfWhatItIsAbout() {
        UUID ningbo = die(NINGBO);
        UUID ruian = die(RUIAN);

        List<DeadLetter> found = inHouse(() -> letters.list(10_000));

        assertThat(found)
                .filteredOn(letter -> letter.topic().equals(taker.topic))
                .extracting(letter ->
                        letter.city() + " " + letter.subject() + " " + letter.attempts() + " " + letter.reason())
                .containsExactly("ningbo " + ningbo + " 12 refused", "ruian " + ruian + " 12 refused");
        assertThat(inHouse(() -> letters.list(1))).hasSize(1);
    }

    @Test
    void whatIsRetriedIsDeliveredAndStandsInThePlatformsTrail() {
        UUID ningbo = die(NINGBO);
        die(RUIAN);
        DeadLetter letter = inHouse(() -> letters.list(10_000)).stream()
                .filter(dead -> dead.subject().equals(ningbo))
                .findFirst()
                .orElseThrow();
        taker.answer = _ -> java.util.Map.of();
        post.drainer(Post.hasty(500), taker);

        assertThat(inHouse(() -> letters.retry(NINGBO, letter.seq()))).isTrue();

        Post.await(() -> taker.delivered.contains("ningbo " + ningbo));
        assertThat(inHouse(() -> letters.retry(NINGBO, letter.seq()))).isFalse();
        assertThat(post.dead(RUIAN, taker.topic)).isEqualTo(1);
        assertThat(inHouse(() -> audit.page(Long.MAX_VALUE, 1)))
                .extracting(AuditEntry::action, AuditEntry::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("DEAD_LETTER_RETRIED", "city:ningbo"));
    }

    @Test
    void allOfACityAreRetriedAndNoneOfAnother() {
        die(NINGBO);
        die(NINGBO);
        die(RUIAN);

        int retried = inHouse(() -> letters.retryAll(NINGBO));

        assertThat(retried).isGreaterThanOrEqualTo(2);
        assertThat(post.dead(NINGBO, taker.topic)).isZero();
        assertThat(post.dead(RUIAN, taker.topic)).isEqualTo(1);
        assertThat(inHouse(() -> letters.retryAll(new TenantId("nobodysgone")))).isZero();
    }

    @Test
    void theBacklogOfEachCityIsCounted() {
        TenantId city = post.neighbour();
        post.in(city, () -> post.jdbc.sql("delete from outbox").update());
        assertThat(inHouse(letters::backlogs))
                .noneMatch(backlog -> backlog.city().equals(city));

        post.put(city, taker.topic, 3);

        assertThat(inHouse(letters::backlogs))
                .filteredOn(backlog -> backlog.city().equals(city))
                .singleElement()
                .satisfies(backlog -> {
                    assertThat(backlog.waiting()).isEqualTo(3);
                    assertThat(backlog.dead()).isZero();
                    assertThat(backlog.oldest()).isNotNull();
                });
    }

    @Test
    void fromACityNobodySeesOrRetriesAnything() {
        for (Role role : Role.values()) {
            assertThatThrownBy(() -> post.tenants.runAs(
                            NINGBO, () -> CurrentOperator.runAs(Operators.of(NINGBO, role), letters::backlogs)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> post.tenants.runAs(
                        HOUSE,
                        () -> CurrentOperator.runAs(
                                Operators.of(HOUSE, Role.CITY_ADMINISTRATOR), () -> letters.retryAll(NINGBO))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private UUID die(TenantId city) {
        UUID subject = post.put(city, taker.topic, 1).getFirst();
        taker.refuse(Set.of(subject), "refused");
        int dead = post.dead(city, taker.topic);
        Drainer drainer = post.drainer(Post.hasty(500), taker);
        Post.await(() -> post.dead(city, taker.topic) == dead + 1);
        drainer.stop();
        return subject;
    }

    private <T> T inHouse(Supplier<T> work) {
        return post.tenants.runAs(
                HOUSE, () -> CurrentOperator.runAs(Operators.of(HOUSE, Role.PLATFORM_ADMINISTRATOR), work));
    }
}
