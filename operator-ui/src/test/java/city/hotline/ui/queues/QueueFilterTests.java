package city.hotline.ui.queues;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.callers.CallerId;
import city.hotline.cases.CaseFilter;
import city.hotline.cases.CaseState;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueueFilterTests {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void anAddressKeepsTheWholeFilter() {
        QueueFilter filter = new QueueFilter(
                "漏水",
                "0201",
                CaseState.DONE,
                LocalDate.parse("2026-11-01"),
                LocalDate.parse("2026-11-21"),
                CallerId.next());

        assertThat(QueueFilter.of(filter.address())).isEqualTo(filter);
        assertThat(QueueFilter.of(QueryParameters.empty())).isEqualTo(QueueFilter.NONE);
        assertThat(QueueFilter.NONE.address().getParameters()).isEmpty();
    }

    @Test
    void whatAnAddressSaysWronglyIsLeftOut() {
        QueryParameters wrong = QueryParameters.simple(
                Map.of("item", "0'; drop", "state", "NONE", "from", "yesterday", "until", "", "caller", "42"));

        assertThat(QueueFilter.of(wrong)).isEqualTo(QueueFilter.NONE);
        assertThat(QueueFilter.NONE.withText("长".repeat(300)).text()).hasSize(200);
    }

    @Test
    void daysAreDaysOfTheCity() {
        CaseFilter asked = QueueFilter.NONE
                .between(LocalDate.parse("2026-11-21"), LocalDate.parse("2026-11-21"))
                .of(SHANGHAI);

        assertThat(asked.from()).isEqualTo(Instant.parse("2026-11-20T16:00:00Z"));
        assertThat(asked.until()).isEqualTo(Instant.parse("2026-11-21T16:00:00Z"));
    }

    @Test
    void everyPartReachesTheDomain() {
        CallerId caller = CallerId.next();

        CaseFilter asked = QueueFilter.NONE
                .withText(" 漏水 ")
                .withItem("02")
                .withState(CaseState.ACCEPTED)
                .by(caller)
                .of(SHANGHAI);

        assertThat(asked)
                .isEqualTo(CaseFilter.all()
                        .text("漏水")
                        .item("02")
                        .states(Set.of(CaseState.ACCEPTED))
                        .caller(caller));
        assertThat(QueueFilter.NONE.of(SHANGHAI)).isEqualTo(CaseFilter.all());
    }
}
