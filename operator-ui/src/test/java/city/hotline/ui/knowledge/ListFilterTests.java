package city.hotline.ui.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.departments.DepartmentId;
import city.hotline.knowledge.ArticleFilter;
import city.hotline.knowledge.ArticleState;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListFilterTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void whatIsInTheAddressComesBackIntoIt() {
        ListFilter filter = new ListFilter(
                "居住证", ArticleState.PUBLISHED, new DepartmentId(UUID.randomUUID()), "0201", ListFilter.Due.REVIEW);

        assertThat(ListFilter.of(filter.address())).isEqualTo(filter);
        assertThat(ListFilter.NONE.address().getParameters()).isEmpty();
    }

    @Test
    void whatAnAddressSaysWronglyIsLeftOut() {
        QueryParameters wrong = QueryParameters.simple(
                Map.of("state", "SECRET", "owner", "nobody", "item", "1; drop", "due", "SOON", "q", "a".repeat(500)));

        ListFilter filter = ListFilter.of(wrong);

        assertThat(filter.withText("")).isEqualTo(ListFilter.NONE);
        assertThat(filter.text()).hasSize(ListFilter.LONGEST);
    }

    @Test
    void whatRunsOutIsWhatEndsWithinThirtyDays() {
        assertThat(ListFilter.NONE.withDue(ListFilter.Due.ENDING).on(TODAY))
                .isEqualTo(ArticleFilter.all().endingBy(LocalDate.of(2026, 12, 21)));
        assertThat(ListFilter.NONE.withState(ArticleState.DRAFT).on(TODAY))
                .isEqualTo(ArticleFilter.all().states(Set.of(ArticleState.DRAFT)));
    }
}
