package city.hotline.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignedTests {
    @Test
    void peopleAreNamedAsTheySigned() {
        assertThat(Signed.by("28号")).isEqualTo("28号");
    }

    @Test
    void workThatNoPersonStartedIsNamedInWords() {
        assertThat(Signed.by("system:onboarding")).isEqualTo("城市模板");
        assertThat(Signed.by("system:something-new")).isEqualTo("系统");
    }
}
