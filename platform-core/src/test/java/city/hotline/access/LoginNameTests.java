package city.hotline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginNameTests {
    @Test
    void capitalsAndFullWidthLettersAreMadePlain() {
        assertThat(new LoginName(" Ａnna.W-９_x ").value()).isEqualTo("anna.w-9_x");
    }

    @Test
    void twoAndFortyCharactersAreEnoughAndNotTooMany() {
        assertThat(new LoginName("ab").value()).isEqualTo("ab");
        assertThat(new LoginName("a".repeat(40)).value()).hasSize(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "王丽", "a b", "a\nb", "a\0b", "a:b", "system:x", "аnna", "a'--"})
    void anythingElseIsRefused(String typed) {
        assertThatThrownBy(() -> new LoginName(typed)).isInstanceOf(LoginNameInvalid.class);
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> new LoginName("a".repeat(41))).isInstanceOf(LoginNameInvalid.class);
        assertThatThrownBy(() -> new LoginName("a".repeat(1_000_000))).isInstanceOf(LoginNameInvalid.class);
    }
}
