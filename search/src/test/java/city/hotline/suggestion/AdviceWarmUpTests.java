package city.hotline.suggestion;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.search.CityWarmingUp;
import city.hotline.tenancy.TenantId;
import city.hotline.testing.Catalogues;
import city.hotline.testing.RoomTest;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@RoomTest
class AdviceWarmUpTests {
    @Autowired
    Catalogues catalogues;

    @Autowired
    Advisers advisers;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    @Test
    void whatIsNeededForTheFirstTextIsThereBeforeItIsTypedInThisCityAlone() {
        catalogues.installOnce(NINGBO, RUIAN);
        advisers.forget(NINGBO);
        advisers.forget(RUIAN);

        catalogues.asOperatorOf(NINGBO, () -> {
            events.publishEvent(new CityWarmingUp());
            return NINGBO;
        });
        Instant warm = clock.instant();

        assertThat(looked(NINGBO)).isBefore(warm);
        assertThat(looked(RUIAN)).isAfterOrEqualTo(warm);
    }

    private Instant looked(TenantId city) {
        return catalogues.asOperatorOf(city, () -> advisers.present().looked());
    }
}
