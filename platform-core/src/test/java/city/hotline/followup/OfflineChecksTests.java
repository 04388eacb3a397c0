package city.hotline.followup;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.Role;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Desk;
import city.hotline.cases.Ending;
import city.hotline.cases.HandlerKind;
import city.hotline.departments.DepartmentId;
import city.hotline.foundation.TextMissing;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@RoomTest
class OfflineChecksTests {
    private static final FollowUpAnswers GOOD = new FollowUpAnswers(true, Solved.YES, 5, "");
    private static final Seen FINE = new Seen(true, true, Solved.YES, true, "井盖已补好");

    @Autowired
    Tenants tenants;

    @Autowired
    Cases cases;

    @Autowired
    FollowUps followUps;

    @Autowired
    OfflineChecks checks;

    private final DepartmentId roads = DepartmentId.next();
    private Desk caller;
    private Desk checker;

    @BeforeEach
    void sitDown() {
        caller = Desk.in(NINGBO, tenants);
        checker = Desk.in(NINGBO, tenants);
    }

    @Test
    void whoeverSortsTheTicketsDrawsTheSameAgain() {
        List<CaseSummary> closed =
                Stream.generate(() -> closed(caller)).limit(5).toList();

        CheckDraw draw = caller.does(() -> checks.draw(filter(null, 2), "双色球 20261126 05-11"));

        List<OfflineCheck> drawn = caller.does(() -> checks.of(draw.id()));
        assertThat(draw.population()).isEqualTo(5);
        assertThat(drawn).extracting(OfflineCheck::place).containsExactly(1, 2);
        assertThat(drawn.stream()
                        .map(one -> new Lot(one.caseId(), one.ticket()))
                        .toList())
                .isEqualTo(Lot.drawn(
                                draw.seed(),
                                closed.stream().map(CaseSummary::id).toList())
                        .subList(0, 2));
        assertThat(caller.does(() -> checks.draws()).getFirst()).isEqualTo(draw);
    }

    @Test
    void aShareIsRoundedUpAndABlankSeedIsChosenByChance() {
        Stream.generate(() -> closed(caller)).limit(3).forEach(one -> {});

        CheckDraw one = caller.does(() -> checks.draw(filter(34, null), " "));
        CheckDraw other = caller.does(() -> checks.draw(filter(34, null), ""));

        assertThat(one.drawn()).isEqualTo(2);
        assertThat(one.seed()).matches("[0-9a-f]{16}").isNotEqualTo(other.seed());
    }

    @Test
    void whoeverCalledBackDoesNotCheckAndTheSecondResultIsRefused() {
        closed(caller);
        CheckDraw draw = caller.does(() -> checks.draw(filter(null, 1), ""));
        OfflineCheck drawn = caller.does(() -> checks.of(draw.id())).getFirst();

        assertThatThrownBy(() -> caller.does(() -> checks.record(drawn.id(), FINE)))
                .isInstanceOf(CheckerCalledBack.class);
        OfflineCheck seen = checker.does(() -> checks.record(drawn.id(), FINE));

        assertThat(seen.agrees()).isTrue();
        assertThat(seen.said()).isEqualTo(new Said(Said.By.CITIZEN, true, Solved.YES, 5));
        assertThatThrownBy(() -> checker.does(() -> checks.record(drawn.id(), FINE)))
                .isInstanceOf(CheckGiven.class);
        assertThatThrownBy(() -> new Seen(true, true, Solved.YES, null, " ")).isInstanceOf(TextMissing.class);
    }

    @Test
    void figuresTellWhoseWordWasFoundTrueOfHowMany() {
        Stream.generate(() -> closed(caller)).limit(3).forEach(one -> {});
        CheckDraw draw = caller.does(() -> checks.draw(filter(100, null), "a"));
        List<OfflineCheck> drawn = checker.does(() -> checks.of(draw.id()));

        checker.does(() -> checks.record(drawn.get(0).id(), FINE));
        checker.does(() -> checks.record(drawn.get(1).id(), new Seen(true, true, Solved.NO, null, "路面仍有坑")));

        assertThat(checker.does(() -> checks.figures(draw.id()))).isEqualTo(new CheckFigures(3, 2, 2, 1, 0, 0));
    }

    @Test
    void aDifferenceInMoodIsNoneWhereNobodyWasMet() {
        Said said = Said.by(GOOD);

        assertThat(said.agreesWith(new Seen(true, true, Solved.YES, null, "无人在家")))
                .isTrue();
        assertThat(said.agreesWith(new Seen(true, true, Solved.YES, false, "不满意")))
                .isFalse();
        assertThat(said.agreesWith(new Seen(true, false, Solved.YES, true, "没人联系过")))
                .isFalse();
        assertThat(Said.DONE.agreesWith(new Seen(false, true, Solved.PARTLY, null, "只修了一半")))
                .isFalse();
    }

    @Test
    void nothingToDrawFromAndTooMuchAreRefused() {
        assertThatThrownBy(() -> caller.does(() -> checks.draw(filter(null, 1), "")))
                .isInstanceOfSatisfying(
                        CheckDrawInvalid.class,
                        refused -> assertThat(refused.code()).isEqualTo("CHECK_DRAW_NOTHING"));
        assertThatThrownBy(() -> filter(null, 201)).isInstanceOf(CheckDrawInvalid.class);
        assertThatThrownBy(() -> filter(50, 5)).isInstanceOf(CheckDrawInvalid.class);
        assertThatThrownBy(() -> filter(100, null).of(201)).isInstanceOf(CheckDrawInvalid.class);
        assertThatThrownBy(() -> Desk.in(NINGBO, tenants, Role.OPERATOR).does(() -> checks.draw(filter(null, 1), "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theOtherCityHasNoneOfIt() {
        closed(caller);
        Desk ruian = Desk.in(RUIAN, tenants);
        closed(ruian);
        CheckDraw here = caller.does(() -> checks.draw(filter(null, 1), "同一个种子"));
        CheckDraw there = ruian.does(() -> checks.draw(filter(null, 1), "同一个种子"));
        OfflineCheck ours = caller.does(() -> checks.of(here.id())).getFirst();

        assertThat(ruian.does(() -> checks.of(here.id()))).isEmpty();
        assertThat(ruian.does(() -> checks.draws())).doesNotContain(here).contains(there);
        assertThatThrownBy(() -> Desk.in(RUIAN, tenants).does(() -> checks.record(ours.id(), FINE)))
                .isInstanceOf(CheckUnknown.class);
        assertThat(caller.does(() -> checks.of(here.id())).getFirst().seen()).isNull();
    }

    private DrawFilter filter(@Nullable Integer percent, @Nullable Integer number) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new DrawFilter(
                now.minus(Duration.ofHours(1)),
                now.plus(Duration.ofHours(1)),
                "",
                new RuleScope.By(HandlerKind.DEPARTMENT, roads.value(), "市政"),
                percent,
                number);
    }

    private CaseSummary closed(Desk desk) {
        return desk.does(() -> {
            CaseId id = cases.open(Desk.call("路面有坑").ending(new Ending.ToDepartment(roads, "市政", "")))
                    .id();
            cases.accept(id);
            CaseSummary done = cases.done(id, "已补", null);
            return followUps.record(id, done.version(), GOOD, new Outcome.CloseSolved());
        });
    }
}
