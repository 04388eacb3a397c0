package city.hotline.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.imports.CaseField;
import city.hotline.imports.ColumnMap;
import city.hotline.imports.Fields;
import city.hotline.imports.Inspection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportPlanTests {
    private final ImportPlan<CaseField> plan = new ImportPlan<>(new Inspection<>(
            "CSV/TSV, UTF-8",
            List.of("编号", "事由", "时间", "", "备注"),
            ColumnMap.recognise(Fields.OF_CASES, List.of("编号", "事由", "时间", "", "备注")),
            List.of("title"),
            List.of(List.of("1", "", "2026-01-01"), List.of("2", "水管漏水", "2026-01-02", "x", "急"))));

    @Test
    void itBeginsWithWhatWasRecognisedAndSaysWhatIsMissing() {
        assertThat(plan.fieldOf("编号")).contains(CaseField.EXTERNAL_ID);
        assertThat(plan.fieldOf("事由")).isEmpty();
        assertThat(plan.missing()).containsExactly(CaseField.TITLE);
    }

    @Test
    void aChosenColumnFillsWhatWasMissing() {
        plan.choose("事由", CaseField.TITLE);

        assertThat(plan.missing()).isEmpty();
        assertThat(plan.map().columns()).containsEntry(CaseField.TITLE, "事由");
    }

    @Test
    void aFieldHasOneColumnAndAColumnOneField() {
        plan.choose("事由", CaseField.TITLE);
        plan.choose("备注", CaseField.TITLE);
        plan.choose("备注", CaseField.BODY);

        assertThat(plan.fieldOf("事由")).isEmpty();
        assertThat(plan.fieldOf("备注")).contains(CaseField.BODY);
        assertThat(plan.map().columns()).doesNotContainKey(CaseField.TITLE);
    }

    @Test
    void aColumnThatIsLeftOutStaysOut() {
        plan.choose("编号", null);

        assertThat(plan.map()).isEqualTo(ColumnMap.whole(Fields.OF_CASES, Map.of(CaseField.REGISTERED_AT, "时间")));
    }

    @Test
    void samplesSkipEmptyCellsAndColumnsWithoutHeadingAreNotOffered() {
        assertThat(plan.samples("事由")).containsExactly("水管漏水");
        assertThat(plan.samples("备注")).containsExactly("急");
        assertThat(plan.headings()).containsExactly("编号", "事由", "时间", "备注");
    }
}
