package city.hotline.search;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import city.hotline.testing.TwoCities;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class LearnedModelsTests {
    private static final String KIND = "models-tests";
    private static final Instant EARLY = Instant.parse("2026-11-26T08:00:00Z");
    private static final Instant LATE = EARLY.plusSeconds(10);

    @Autowired
    TwoCities cities;

    @Autowired
    Tenants tenants;

    @Autowired
    LearnedModels models;

    @AfterEach
    void forget() {
        List.of(NINGBO, RUIAN).forEach(city -> tenants.runAs(city, () -> models.forget(KIND)));
    }

    @Test
    void whatWasLearntFromLaterExamplesStays() {
        keep(NINGBO, 2, LATE);

        keep(NINGBO, 1, EARLY);

        assertThat(kept(NINGBO)).containsExactly(2);
    }

    @Test
    void eachCityHasItsOwn() {
        keep(NINGBO, 1, EARLY);
        keep(RUIAN, 2, LATE);

        keep(NINGBO, 3, EARLY);

        assertThat(kept(NINGBO)).containsExactly(3);
        assertThat(kept(RUIAN)).containsExactly(2);
    }

    private void keep(TenantId city, int content, Instant trainedAt) {
        tenants.runAs(city, () -> models.keep(KIND, new byte[] {(byte) content}, trainedAt, 0));
    }

    private byte[] kept(TenantId city) {
        return tenants.runAs(city, () -> models.bytes(KIND)).orElseThrow();
    }
}
