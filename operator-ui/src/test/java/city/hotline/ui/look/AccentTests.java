package city.hotline.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTests {
    private static final double AA = 4.5;

    @ParameterizedTest
    @ValueSource(
            strings = {"#0b6bcb", "#0f7b6c", "#ffd400", "#ffffff", "#000000", "#ff0000", "#7a7a7a", "#00ff00", "#5b4bc4"
            })
    void everyCitysColourIsReadableInBothThemes(String city) {
        Accent light = Accent.light(Colour.parse(city));
        Accent dark = Accent.dark(Colour.parse(city));

        for (Accent accent : new Accent[] {light, dark}) {
            assertThat(accent.colour().contrast(accent.soft())).isGreaterThanOrEqualTo(AA);
            assertThat(accent.onColour().contrast(accent.colour())).isGreaterThanOrEqualTo(AA);
        }
        assertThat(light.colour().contrast(Colour.WHITE)).isGreaterThanOrEqualTo(AA);
        assertThat(dark.colour().contrast(new Colour(26, 32, 40))).isGreaterThanOrEqualTo(AA);
    }

    @Test
    void aReadableColourStaysAsItIsInLight() {
        assertThat(Accent.light(Colour.parse("#0f5ca8")).colour().hex()).isEqualTo("#0f5ca8");
    }
}
