package city.hotline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialsTests {

    @Test
    void aNameIsFoundByTheFirstLettersOfItsPinyin() {
        assertThat(Initials.of("待回访")).isEqualTo("dhf");
        assertThat(Initials.of("人才 81890910")).isEqualTo("rc81890910");
        assertThat(Initials.of("Cases")).isEqualTo("cases");
    }
}
