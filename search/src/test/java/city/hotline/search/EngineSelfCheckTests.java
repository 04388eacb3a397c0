package city.hotline.search;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.hotline.foundation.HotlineProperties;
import city.hotline.foundation.ProcessRole;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EngineSelfCheckTests {
    @Test
    void productionRefusesTheEmbeddedEngine() {
        assertThatExceptionOfType(EmbeddedEngineRefused.class)
                .isThrownBy(() -> started(true, true))
                .withMessageContaining("hotline.search.url");
    }

    @Test
    void productionStartsOnAClusterOfItsOwnOrOnNone() {
        assertThatCode(() -> started(true, false)).doesNotThrowAnyException();
    }

    @Test
    void oneMachineStartsOnTheEmbeddedEngine() {
        assertThatCode(() -> started(false, true)).doesNotThrowAnyException();
    }

    private static void started(boolean production, boolean embedded) {
        new EngineSelfCheck(new HotlineProperties(Set.of(ProcessRole.OPERATOR), production), embedded)
                .afterPropertiesSet();
    }
}
