package city.hotline.autodispatch;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.cases.CaseCourses.Course;
import city.hotline.cases.CaseCourses.Leg;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.HandlerKind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SettlementTests {
    private static final UUID HOUSING = new UUID(0, 1);
    private static final UUID PLANNING = new UUID(0, 2);
    private static final Nominee CHOSEN = new Nominee(HandlerKind.DEPARTMENT, HOUSING, "住建局");

    @Test
    void aProposalIsRightWhenPeopleDidTheSame() {
        assertThat(proposed(CaseState.ASSIGNED, leg(HOUSING, false, false)).outcome())
                .isEqualTo(Outcome.AGREED);
        assertThat(proposed(CaseState.ASSIGNED, leg(PLANNING, false, false))).satisfies(settlement -> {
            assertThat(settlement.outcome()).isEqualTo(Outcome.OVERRULED);
            assertThat(settlement.actual()).extracting(Nominee::id).isEqualTo(PLANNING);
        });
        assertThat(proposed(CaseState.REGISTERED).outcome()).isEqualTo(Outcome.OPEN);
        assertThat(proposed(CaseState.WITHDRAWN).outcome()).isEqualTo(Outcome.LAPSED);
    }

    @Test
    void aDispatchIsRightOnceItWasTakenOn() {
        assertThat(dispatched(CaseState.ASSIGNED, leg(HOUSING, false, false)).outcome())
                .isEqualTo(Outcome.OPEN);
        assertThat(dispatched(CaseState.ACCEPTED, leg(HOUSING, true, false)).outcome())
                .isEqualTo(Outcome.AGREED);
    }

    @Test
    void whatIsGivenBackWasWrongUnlessTheSameOneGetsItAgain() {
        Leg back = leg(HOUSING, true, true);

        assertThat(dispatched(CaseState.REGISTERED, back)).isEqualTo(new Settlement(Outcome.OVERRULED, null));
        assertThat(proposed(CaseState.REGISTERED, back)).isEqualTo(new Settlement(Outcome.OVERRULED, null));
        assertThat(dispatched(CaseState.ASSIGNED, back, leg(PLANNING, false, false)))
                .satisfies(settlement ->
                        assertThat(settlement.actual()).extracting(Nominee::id).isEqualTo(PLANNING));
        assertThat(dispatched(CaseState.ASSIGNED, back, leg(HOUSING, false, false))
                        .outcome())
                .isEqualTo(Outcome.AGREED);
    }

    @Test
    void whatWasDecidedAfterAReturnIsJudgedByWhatCameAfterIt() {
        Course course = course(CaseState.ASSIGNED, leg(PLANNING, true, true), leg(HOUSING, false, false));

        assertThat(Settlement.of(course, 1, CHOSEN, false).outcome()).isEqualTo(Outcome.AGREED);
    }

    @Test
    void whereNobodyCouldBeNamedItIsStillLearntWhoTookIt() {
        Course course = course(CaseState.ASSIGNED, leg(PLANNING, false, false));

        assertThat(Settlement.of(course, 0, null, false))
                .isEqualTo(new Settlement(Outcome.OVERRULED, new Nominee(HandlerKind.DEPARTMENT, PLANNING, "名称")));
    }

    private static Settlement proposed(CaseState state, Leg... legs) {
        return Settlement.of(course(state, legs), 0, CHOSEN, false);
    }

    private static Settlement dispatched(CaseState state, Leg... legs) {
        return Settlement.of(course(state, legs), 0, CHOSEN, true);
    }

    private static Course course(CaseState state, Leg... legs) {
        return new Course(CaseId.next(), state, null, "", "", "", false, false, List.of(legs));
    }

    private static Leg leg(UUID handler, boolean accepted, boolean returned) {
        return new Leg(HandlerKind.DEPARTMENT, handler, "名称", accepted, returned);
    }
}
