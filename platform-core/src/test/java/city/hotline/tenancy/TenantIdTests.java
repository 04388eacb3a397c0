package city.hotline.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantIdTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Public | characters",
                "public | reserved",
                "pg_x | characters",
                "pgx | reserved",
                "a;drop | characters",
                "'' | length",
                "x | length",
                "abcdefghijabcdefghijabcdefghija | length",
                "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd | length",
                "1ningbo | characters",
                "ning-bo | characters",
                "nin\u0261bo | characters",
                "\uff4eingbo | characters",
                "n\u0456ngbo | characters",
                "宁波 | characters",
                "'ningbo\u0000' | characters",
                "platform | reserved",
                "nowhere | reserved"
            })
    void aCodeThatBreaksARuleIsRefusedWithTheRulesName(String code, String rule) {
        TenantCodeInvalid refusal = catchThrowableOfType(TenantCodeInvalid.class, () -> new TenantId(code));

        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.code()).isEqualTo("TENANT_CODE_INVALID");
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(Sentences.of(refusal, Locale.ENGLISH)).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ningbo", "ruian", "hz2", "abcdefghijabcdefghijabcdefghij"})
    void aGoodCodeIsTaken(String code) {
        assertThat(new TenantId(code).code()).isEqualTo(code);
    }
}
