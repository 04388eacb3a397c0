package city.hotline.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.cases.CaseState;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseActTests {
    @Test
    void aCaseOffersWhatItsStateAllows() {
        assertThat(allowed(CaseState.REGISTERED))
                .startsWith(CaseAct.TO_PROVIDER, CaseAct.TO_DEPARTMENT, CaseAct.TO_TEAM)
                .doesNotContain(CaseAct.ACCEPT, CaseAct.FINISH);
        assertThat(allowed(CaseState.ASSIGNED)).startsWith(CaseAct.ACCEPT).doesNotContain(CaseAct.FINISH);
        assertThat(allowed(CaseState.ACCEPTED)).startsWith(CaseAct.ARRIVE, CaseAct.FINISH, CaseAct.GIVE_BACK);
        assertThat(allowed(CaseState.DONE))
                .containsExactly(
                        CaseAct.OVERSEE,
                        CaseAct.PARTIES,
                        CaseAct.MINUTES,
                        CaseAct.CONCLUDE,
                        CaseAct.BAD_RECORD,
                        CaseAct.CHANGE,
                        CaseAct.NOTE);
        assertThat(allowed(CaseState.CLOSED_SOLVED))
                .containsExactly(CaseAct.MINUTES, CaseAct.CONCLUDE, CaseAct.BAD_RECORD, CaseAct.NOTE);
    }

    @Test
    void whoeverMayOnlyReadIsOfferedNothing() {
        assertThat(Stream.of(CaseState.values()).flatMap(state -> CaseAct.allowed(state, permission -> false).stream()))
                .isEmpty();
    }

    @Test
    void noTwoActsOfAStateShareAKey() {
        for (CaseState state : CaseState.values()) {
            assertThat(allowed(state)).extracting(CaseAct::key).doesNotHaveDuplicates();
        }
    }

    private static List<CaseAct> allowed(CaseState state) {
        return CaseAct.allowed(state, permission -> true);
    }
}
