package city.hotline.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.foundation.HotlineProperties;
import city.hotline.foundation.ProcessRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class GatewaySelfCheckTests {
    private static final Gateways NOBODY = new Gateways(List.of());

    @Test
    void aProductionThatSendsDoesNotStartWithoutAGatewayForTextMessages() {
        assertThatThrownBy(() -> check(true, ProcessRole.WORKER, NOBODY))
                .isInstanceOf(NoSmsGateway.class)
                .hasMessageContaining("hotline.notifications.sms.url");
        assertThatCode(() -> check(true, ProcessRole.WORKER, new Gateways(List.of(new PretendedGateway(true)))))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(true, ProcessRole.MIGRATE, NOBODY)).doesNotThrowAnyException();
        assertThatCode(() -> check(false, ProcessRole.WORKER, NOBODY)).doesNotThrowAnyException();
    }

    @Test
    void theSimulatorStandsInOfItselfOutsideOfProductionAndInItOnlyWhereItIsNamed() {
        assertThat(properties(Map.of()).simulated(false)).isTrue();
        assertThat(properties(Map.of()).simulated(true)).isFalse();
        assertThat(properties(Map.of("hotline.notifications.simulator", "yes")).simulated(true))
                .isTrue();
    }

    @Test
    void anAddressWithoutASecretStopsTheStartAndNoSecretIsPrinted() {
        assertThatThrownBy(() -> properties(Map.of("hotline.notifications.sms.url", "https://sms.test")))
                .isInstanceOf(BindException.class)
                .hasStackTraceContaining("hotline.notifications.sms.secret");
        assertThatThrownBy(() -> properties(Map.of("hotline.notifications.wechat.url", "https://wx.test")))
                .isInstanceOf(BindException.class)
                .hasStackTraceContaining("hotline.notifications.wechat.secret");
        assertThat(properties(Map.of(
                                "hotline.notifications.sms.url", "https://sms.test",
                                "hotline.notifications.sms.secret", "geheim"))
                        .toString())
                .doesNotContain("geheim");
    }

    private static void check(boolean production, ProcessRole role, Gateways gateways) {
        new GatewaySelfCheck(new HotlineProperties(Set.of(role), production), gateways).afterPropertiesSet();
    }

    private static NotificationProperties properties(Map<String, String> set) {
        return new Binder(new MapConfigurationPropertySource(set))
                .bindOrCreate("hotline.notifications", NotificationProperties.class);
    }
}
