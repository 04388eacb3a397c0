package city.hotline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyCombinationTests {

    @ParameterizedTest
    @ValueSource(strings = {"F2", "F4", "F8", "Alt+1", "Alt+Q", "Ctrl+K", "Ctrl+Enter", "Escape", "/", "?", "9"})
    void theDesksKeysAreAllowed(String text) {
        assertThat(new KeyCombination(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F5", "F6", "F7", "F10", "Alt+D", "Alt+E", "Alt+F", "Ctrl+N", "Ctrl+T", "Ctrl+W"})
    void theBrowsersOwnKeysAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyCombination(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "alt+q", "Alt Q", "Alt+q", "Q+Alt", "Ctrl+Alt", "F13"})
    void whatIsNoKeyIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyCombination(text));
    }

    @Test
    void theCapReadsAsOnTheKeyboard() {
        assertThat(new KeyCombination("Ctrl+Enter").cap()).isEqualTo("Ctrl Enter");
        assertThat(new KeyCombination("Escape").cap()).isEqualTo("Esc");
        assertThat(new KeyCombination("Ctrl+Enter").aria()).isEqualTo("Control+Enter");
    }
}
