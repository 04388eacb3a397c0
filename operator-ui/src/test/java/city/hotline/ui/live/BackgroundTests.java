package city.hotline.ui.live;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import city.hotline.ui.browser.ScreenTest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class BackgroundTests {
    @Autowired
    Tenants tenants;

    @Autowired
    Background background;

    @Test
    void computationsThatNeverRestHoldUpNobodyElse() throws Exception {
        AtomicBoolean end = new AtomicBoolean();
        CompletableFuture<String> answered = new CompletableFuture<>();
        try {
            for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
                start(NINGBO, () -> {
                    while (!end.get()) {
                        Thread.onSpinWait();
                    }
                });
            }

            start(RUIAN, () -> answered.complete(tenants.current().id().code()));

            assertThat(answered.get(30, TimeUnit.SECONDS)).isEqualTo("ruian");
        } finally {
            end.set(true);
        }
    }

    private void start(TenantId city, Runnable work) {
        tenants.runAs(
                city,
                () -> CurrentOperator.runAs(Operators.of(city, Role.OPERATOR), () -> {
                    background.start("test", work);
                    return city;
                }));
    }
}
