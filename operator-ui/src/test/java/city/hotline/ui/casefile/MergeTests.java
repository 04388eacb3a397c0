package city.hotline.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.cases.CaseChange;
import city.hotline.foundation.FieldDiff;
import city.hotline.ui.kit.ConflictDialog;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergeTests {
    private static final FactsForm BEFORE = new FactsForm("漏水", "厨房漏水", null, "1 号", "鼓楼街道", false);

    @Test
    void onlyWhatWasChangedIsSent() {
        FactsForm mine = new FactsForm("水管漏水", "厨房漏水", null, "1 号", "", true);

        assertThat(mine.since(BEFORE))
                .isEqualTo(CaseChange.nothing().title("水管漏水").area("").confidential(true));
        assertThat(BEFORE.since(BEFORE)).isEqualTo(CaseChange.nothing());
    }

    @Test
    void aFieldIsContestedWhenBothChangedItDifferently() {
        assertThat(ConflictDialog.isContested(new FieldDiff("title", "a", "b", "c")))
                .isTrue();
        assertThat(ConflictDialog.isContested(new FieldDiff("title", "a", "b", "b")))
                .isFalse();
        assertThat(ConflictDialog.isContested(new FieldDiff("title", "a", "b", "a")))
                .isFalse();
        assertThat(ConflictDialog.isContested(new FieldDiff("title", "a", "a", "c")))
                .isFalse();
    }

    @Test
    void fieldsInWhichTheirsStayAreTakenOutOfMyChange() {
        CaseChange mine = CaseChange.nothing().title("我的").address("2 号");

        CaseChange left = new Merge(7, mine, List.of()).without(Set.of("title"));

        assertThat(left).isEqualTo(CaseChange.nothing().address("2 号"));
    }
}
