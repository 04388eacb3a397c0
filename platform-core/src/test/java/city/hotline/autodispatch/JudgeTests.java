package city.hotline.autodispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import city.hotline.cases.HandlerKind;
import city.hotline.catalogue.Fit;
import city.hotline.catalogue.ProviderKind;
import city.hotline.catalogue.Urgency;
import city.hotline.departments.RuleSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgeTests {
    private static final Policy.Rules SHADOW = Policy.SHIPPED.rules();
    private static final Policy.Rules AUTOMATIC = new Policy.Rules(true, 20, 95, 90, false, List.of("16"));
    private static final Agreement PROVEN = new Agreement(19, 20);

    private final Nominee housing = department(1, "住建局");
    private final Nominee planning = department(2, "资规局");

    @Test
    void aRulingComesBeforeTheDirectoryAndThatBeforePractice() {
        Verdict verdict =
                Judge.of(evidence(AUTOMATIC, candidate(housing, RuleSource.RULING, 0), candidate(planning, null, 50)));

        assertThat(chosen(verdict)).isEqualTo(housing);
        assertThat(grounds(verdict.chosen())).contains(Ground.RULED).doesNotContain(Ground.DIRECTORY);
        assertThat(Objects.requireNonNull(verdict.runnerUp()).nominee()).isEqualTo(planning);
        assertThat(Judge.of(evidence(
                                AUTOMATIC, candidate(housing, RuleSource.EDITED, 0), candidate(planning, null, 50)))
                        .chosen())
                .extracting(Rated::nominee)
                .isEqualTo(housing);
    }

    @Test
    void whatPeopleDidBeforeDecidesWhereTheDirectoriesNameTwo() {
        Verdict strangers = Judge.of(evidence(AUTOMATIC, candidate(housing, null, 0), candidate(planning, null, 0)));
        Verdict practised = Judge.of(evidence(AUTOMATIC, candidate(housing, null, 3), candidate(planning, null, 47)));

        assertThat(strangers.doubt()).isEqualTo(Doubt.TOO_CLOSE);
        assertThat(strangers.hold()).isEqualTo(Hold.DOUBT);
        assertThat(chosen(practised)).isEqualTo(planning);
        assertThat(practised.doubt()).isNull();
        assertThat(Objects.requireNonNull(practised.chosen()).points())
                .contains(new Point(Ground.PRACTICE, 282, "47/50"));
    }

    @Test
    void whoseDutiesNameItComesBeforeWhoeverAnswersForAsMuch() {
        Candidate names = new Candidate(planning, null, "", fit("0201"), List.of("规划", "许可"), 0, 0, false);

        Verdict verdict = Judge.of(evidence(AUTOMATIC, candidate(housing, null, 0), names));

        assertThat(chosen(verdict)).isEqualTo(planning);
        assertThat(verdict.doubt()).isNull();
    }

    @Test
    void aFewCasesWeighLessThanMany() {
        assertThat(practicePoints(1, 1)).isEqualTo(30);
        assertThat(practicePoints(5, 5)).isEqualTo(150);
        assertThat(practicePoints(50, 50)).isEqualTo(300);
    }

    @Test
    void whoGaveTheCaseBackIsNotProposedAgain() {
        Candidate refused = new Candidate(housing, RuleSource.EDITED, "0201", fit("020101"), List.of(), 0, 0, true);

        Verdict verdict = Judge.of(evidence(AUTOMATIC, refused, candidate(planning, null, 0)));

        assertThat(chosen(verdict)).isEqualTo(planning);
    }

    @Test
    void aPersonDispatchesWhatTheCityOrTheCaseKeepsFromIt() {
        Candidate lead = candidate(housing, RuleSource.EDITED, 0);

        assertThat(Judge.of(evidence(AUTOMATIC, lead)).hold()).isNull();
        assertThat(Judge.of(evidence(SHADOW, lead)).hold()).isEqualTo(Hold.SHADOW);
        assertThat(Judge.of(of("020101", 100, Urgency.DANGER, 0, AUTOMATIC, PROVEN, lead))
                        .hold())
                .isEqualTo(Hold.DANGER);
        assertThat(Judge.of(of("160101", 100, Urgency.NORMAL, 0, AUTOMATIC, PROVEN, lead))
                        .hold())
                .isEqualTo(Hold.EXCLUDED);
        assertThat(Judge.of(of("020101", 100, Urgency.NORMAL, 1, AUTOMATIC, PROVEN, lead))
                        .hold())
                .isEqualTo(Hold.RETURNED);
    }

    @Test
    void anItemIsProvenByAgreementOverEnoughOfTheLastCasesAndNoLongerWhenThatDrops() {
        Candidate lead = candidate(housing, RuleSource.EDITED, 0);

        assertThat(hold(lead, new Agreement(19, 19))).isEqualTo(Hold.UNPROVEN);
        assertThat(hold(lead, new Agreement(19, 20))).isNull();
        assertThat(hold(lead, new Agreement(18, 20))).isEqualTo(Hold.UNPROVEN);
    }

    @Test
    void doubtsAreNamed() {
        Candidate lead = candidate(housing, RuleSource.EDITED, 0);
        Candidate somewhere =
                new Candidate(planning, null, "", new Fit("020101", Fit.Reach.SOME_AREAS), List.of(), 0, 0, false);

        assertThat(Judge.of(of("", 0, Urgency.NORMAL, 0, AUTOMATIC, PROVEN)).doubt())
                .isEqualTo(Doubt.NO_ITEM);
        assertThat(Judge.of(evidence(AUTOMATIC)).doubt()).isEqualTo(Doubt.NOBODY);
        assertThat(Judge.of(of("020101", 89, Urgency.NORMAL, 0, AUTOMATIC, PROVEN, lead))
                        .doubt())
                .isEqualTo(Doubt.ITEM_UNSURE);
        assertThat(Judge.of(of("020101", 90, Urgency.NORMAL, 0, AUTOMATIC, PROVEN, lead))
                        .doubt())
                .isNull();
        assertThat(Judge.of(evidence(AUTOMATIC, somewhere)).doubt()).isEqualTo(Doubt.PLACE_UNKNOWN);
    }

    @Test
    void theSameEvidenceGivesTheSameVerdictAfterItWasStored() {
        Evidence evidence = evidence(AUTOMATIC, candidate(housing, RuleSource.RULING, 3), candidate(planning, null, 9));
        Verdict verdict = Judge.of(evidence);

        Evidence read = EvidenceJson.read(EvidenceJson.write(evidence), Evidence.class);

        assertThat(read).isEqualTo(evidence);
        assertThat(Judge.of(read)).isEqualTo(verdict);
        assertThat(EvidenceJson.read(EvidenceJson.write(verdict), Verdict.class))
                .isEqualTo(verdict);
    }

    @Test
    void evidenceForAJudgeThatIsNotThereIsNotJudged() {
        Evidence of = evidence(AUTOMATIC);
        Evidence later = new Evidence(
                Judge.VERSION + 1,
                of.item(),
                of.certainty(),
                of.provider(),
                of.urgency(),
                of.place(),
                of.confidential(),
                of.round(),
                of.given(),
                of.here(),
                of.all(),
                of.candidates(),
                of.policy(),
                of.record());

        assertThatIllegalArgumentException().isThrownBy(() -> Judge.of(later));
    }

    private static @Nullable Hold hold(Candidate candidate, Agreement record) {
        return Judge.of(of("020101", 100, Urgency.NORMAL, 0, AUTOMATIC, record, candidate))
                .hold();
    }

    private int practicePoints(int taken, int of) {
        Candidate one = candidate(housing, null, taken);
        Evidence evidence = new Evidence(
                Judge.VERSION,
                "020101",
                100,
                ProviderKind.DEPARTMENT,
                Urgency.NORMAL,
                "海曙区",
                false,
                0,
                false,
                0,
                of,
                List.of(one),
                AUTOMATIC,
                PROVEN);
        return Objects.requireNonNull(Judge.of(evidence).chosen()).points().stream()
                .filter(point -> point.ground() == Ground.PRACTICE)
                .mapToInt(Point::points)
                .sum();
    }

    private static Nominee chosen(Verdict verdict) {
        return Objects.requireNonNull(verdict.chosen()).nominee();
    }

    private static List<Ground> grounds(@Nullable Rated rated) {
        return Objects.requireNonNull(rated).points().stream()
                .map(Point::ground)
                .toList();
    }

    private static Evidence evidence(Policy.Rules rules, Candidate... candidates) {
        return of("020101", 100, Urgency.NORMAL, 0, rules, PROVEN, candidates);
    }

    private static Evidence of(
            String item,
            int certainty,
            Urgency urgency,
            int round,
            Policy.Rules rules,
            Agreement record,
            Candidate... candidates) {
        return new Evidence(
                Judge.VERSION,
                item,
                certainty,
                item.isEmpty() ? null : ProviderKind.DEPARTMENT,
                item.isEmpty() ? null : urgency,
                "海曙区",
                false,
                round,
                false,
                0,
                50,
                List.of(candidates),
                rules,
                record);
    }

    private static Candidate candidate(Nominee nominee, @Nullable RuleSource rule, int taken) {
        return new Candidate(nominee, rule, rule == null ? "" : "0201", fit("0201"), List.of(), 0, taken, false);
    }

    private static Fit fit(String prefix) {
        return new Fit(prefix, Fit.Reach.WHOLE_CITY);
    }

    private static Nominee department(int id, String name) {
        return new Nominee(HandlerKind.DEPARTMENT, new UUID(0, id), name);
    }
}
