package city.hotline.ui.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.foundation.FieldDiff;
import city.hotline.knowledge.ArticleContent;
import city.hotline.knowledge.Readers;
import city.hotline.knowledge.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArticleMergeTests {
    private static final LocalDate SUMMER = LocalDate.of(2027, 6, 30);
    private static final ArticleContent BASE = ArticleContent.of("居住证", "到派出所办理");
    private static final ArticleContent THEIRS =
            BASE.saying("到便民服务中心办理").readBy(Readers.PUBLIC).alsoCalled(List.of("暂住证"));
    private static final ArticleContent MINE =
            BASE.saying("网上办理").titled("居住证办理", "").valid(new Validity(null, SUMMER, null));
    private static final List<FieldDiff> DIFFERENCES = List.of(
            new FieldDiff("title", "居住证", "居住证", "居住证办理"),
            new FieldDiff("body", "到派出所办理", "到便民服务中心办理", "网上办理"),
            new FieldDiff("keywords", "", "暂住证", ""),
            new FieldDiff("readers", "OPERATOR", "PUBLIC", "OPERATOR"),
            new FieldDiff("validUntil", "", "", "2027-06-30"));

    @Test
    void eachKeepsWhatOnlyHeChanged() {
        ArticleContent merged = ArticleMerge.of(THEIRS, MINE, DIFFERENCES, Set.of());

        assertThat(merged.title().zh()).isEqualTo("居住证办理");
        assertThat(merged.keywords()).containsExactly("暂住证");
        assertThat(merged.readers()).isEqualTo(Readers.PUBLIC);
        assertThat(merged.validity().until()).isEqualTo(SUMMER);
    }

    @Test
    void whereBothChangedItTheChoiceDecides() {
        assertThat(ArticleMerge.of(THEIRS, MINE, DIFFERENCES, Set.of()).body()).isEqualTo("网上办理");
        assertThat(ArticleMerge.of(THEIRS, MINE, DIFFERENCES, Set.of("body")).body())
                .isEqualTo("到便民服务中心办理");
    }
}
