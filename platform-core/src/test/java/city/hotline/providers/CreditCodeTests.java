package city.hotline.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.catalogue.CatalogueTemplate;
import city.hotline.foundation.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTests {
    /** The example of GB 32100-2015, annex A. */
    private static final String OF_THE_STANDARD = "91350100M000100Y43";

    @Test
    void theExampleOfTheStandardIsRead() {
        assertThat(new CreditCode(OF_THE_STANDARD).value()).isEqualTo(OF_THE_STANDARD);
    }

    @Test
    void fullWidthSmallLettersAndBlanksAreReadAsMeant() {
        assertThat(new CreditCode(" ９１３５0100 m000100y43").value()).isEqualTo(OF_THE_STANDARD);
    }

    @ParameterizedTest
    @CsvSource({"91350100I000100Y43,9", "9135-100M000100Y43,5", "91350100M000100Y4é,18"})
    void theFirstSignThatCannotBeIsNamed(String code, int position) {
        assertThatThrownBy(() -> new CreditCode(code)).isInstanceOfSatisfying(CreditCodeInvalid.class, refused -> {
            assertThat(refused.code()).isEqualTo("CREDIT_CODE_SIGN");
            assertThat(refused.facts()).containsExactly(position);
        });
    }

    /** One sign changed, and two neighbours swapped: what people do when they copy. */
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y44", "91350100M000100Y34", "19350100M000100Y43", "91350100M000101Y43"})
    void aWrongCheckDigitIsNamedAsSuch(String code) {
        assertThatThrownBy(() -> new CreditCode(code)).extracting("code").isEqualTo("CREDIT_CODE_CHECK");
    }

    @Test
    void ofAnotherLengthItSaysWhichLengthItHas() {
        assertThatThrownBy(() -> new CreditCode("91350100"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.facts()).containsExactly(8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ningbo", "ruian"})
    void everyFirmFileOfATemplateCanBeRead(String template) {
        assertThat(CatalogueTemplate.read(template).firmFiles())
                .hasSizeGreaterThan(7)
                .allSatisfy(entry ->
                        assertThat(TemplateFiles.content(entry).prices()).isNotEmpty());
    }
}
