package city.hotline.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTests {
    @ParameterizedTest
    @CsvSource({
        "13857400162, 138****0162",
        "+8613857400162, +86138****0162",
        "057487654321, 057****4321",
        "87654321, ****21",
        "110, 110",
        "81890, 81890",
        "'', ''"
    })
    void aPhoneNumberKeepsWhatIsNeededToRecogniseIt(String number, String masked) {
        assertThat(Masking.phone(number)).isEqualTo(masked);
    }

    @Test
    void anIdentityNumberKeepsItsRegionAndItsEnd() {
        assertThat(Masking.idNumber("330203199001011234")).isEqualTo("330***********1234");
        assertThat(Masking.idNumber("33020319900101123X")).isEqualTo("330***********123X");
        assertThat(Masking.idNumber("330203900101123")).isEqualTo("330********1123");
    }

    @Test
    void aTruncatedIdentityNumberShowsNothing() {
        assertThat(Masking.idNumber("330203199")).isEqualTo("*********");
    }
}
