package city.hotline.providers;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.catalogue.Coverage;
import city.hotline.catalogue.Wording;
import city.hotline.foundation.FieldDiff;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FileDraftTests {
    private static final FileDraft BASE = draft("家和水电", "0574-1", 4, "50");

    @Test
    void changesOfDifferentFieldsAreBothKept() {
        FileDraft theirs = draft("家和水电", "0574-2", 4, "50");
        FileDraft mine = draft("家和服务部", "0574-1", 4, "60");

        assertThat(BASE.merged(theirs, mine, Set.of())).isEqualTo(draft("家和服务部", "0574-2", 4, "60"));
        assertThat(BASE.changes(mine)).containsExactly(FileField.NAME_ZH, FileField.PRICES);
    }

    @Test
    void whereBothChangedOneFieldItsChooserDecides() {
        FileDraft theirs = draft("家和水电", "0574-1", 6, "50");
        FileDraft mine = draft("家和水电", "0574-1", 8, "50");

        assertThat(BASE.differences(theirs, mine)).containsExactly(new FieldDiff("MOST_OPEN", "4", "6", "8"));
        assertThat(BASE.merged(theirs, mine, Set.of())).isEqualTo(mine);
        assertThat(BASE.merged(theirs, mine, Set.of("MOST_OPEN"))).isEqualTo(theirs);
    }

    @Test
    void whatNobodyChangedIsNoDifference() {
        assertThat(BASE.differences(BASE, BASE)).isEmpty();
        assertThat(BASE.changes(BASE)).isEmpty();
    }

    private static FileDraft draft(String name, String phone, int mostOpen, String price) {
        return new FileDraft(
                new NewProvider(
                        "nb-p01",
                        ProviderForm.FIRM,
                        new Wording(name, "Jiahe"),
                        phone,
                        new Coverage(List.of("0201"), List.of("海曙区")),
                        ""),
                new FileContent(
                        "宁波家和（示例）",
                        new CreditCode("92330200MA0000001H"),
                        "负责人",
                        ServiceHours.ALWAYS,
                        mostOpen,
                        30,
                        List.of(new Licence("营业执照", "1", null, null)),
                        List.of(new Price("0201", "水管", "次", new BigDecimal(price), new BigDecimal("90"), ""))));
    }
}
