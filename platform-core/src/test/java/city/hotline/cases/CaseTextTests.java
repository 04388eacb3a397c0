package city.hotline.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import city.hotline.foundation.TextMissing;
import city.hotline.foundation.TextNotAllowed;
import city.hotline.foundation.TextTooLong;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class CaseTextTests {
    @Test
    void aDescriptionOfTenMegabytesIsRefusedWithTheLimit() {
        assertThatThrownBy(() -> OpenCase.of(Channel.WEB, null, "标题", "字".repeat(10 << 20)))
                .isInstanceOf(DescriptionTooLong.class)
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("DESCRIPTION_TOO_LONG"))
                .satisfies(refusal ->
                        assertThat(Sentences.of(refusal, Locale.ENGLISH)).contains("20,000"));
    }

    @Test
    void rareCharactersCountAsOne() {
        String longest = "𠮷".repeat(20_000);

        assertThat(OpenCase.of(Channel.WEB, null, "标题", longest).description()).isEqualTo(longest);
        assertThatThrownBy(() -> OpenCase.of(Channel.WEB, null, "标题", longest + "𠮷"))
                .isInstanceOf(DescriptionTooLong.class);
    }

    @Test
    void nulAndHalfCharactersAreRefusedByTheFieldsName() {
        assertThatThrownBy(() -> OpenCase.of(Channel.WEB, null, "a\0b", ""))
                .isInstanceOf(TextNotAllowed.class)
                .satisfies(refusal -> assertThat(((Refusal) refusal).facts()).containsExactly("title", 2));
        assertThatThrownBy(() -> OpenCase.of(Channel.WEB, null, "a", "x\uD842"))
                .isInstanceOf(TextNotAllowed.class)
                .satisfies(refusal -> assertThat(((Refusal) refusal).facts()).containsExactly("description", 2));
        assertThatThrownBy(() -> OpenCase.of(Channel.WEB, null, "a", "").answering(Map.of("Q1", "\0")))
                .isInstanceOf(TextNotAllowed.class);
        assertThatThrownBy(() -> CaseFilter.all().text("\0")).isInstanceOf(TextNotAllowed.class);
        assertThatThrownBy(() -> new Ending.NotAvailable("\uDFB7")).isInstanceOf(TextNotAllowed.class);
    }

    @Test
    void aTitleSaysSomethingInAtMostTwoHundredCharacters() {
        assertThatThrownBy(() -> OpenCase.of(Channel.WEB, null, " \u3000", "")).isInstanceOf(TextMissing.class);
        assertThatThrownBy(() -> CaseChange.nothing().title("字".repeat(201))).isInstanceOf(TextTooLong.class);
    }

    @Test
    void equalRequestsHaveOneDigestAndAnyDifferenceAnother() {
        OpenCase one = OpenCase.of(Channel.WEB, null, "ab", "c");

        assertThat(OpenCase.of(Channel.WEB, null, "ab", "c").digest()).isEqualTo(one.digest());
        assertThat(OpenCase.of(Channel.WEB, null, "a", "bc").digest()).isNotEqualTo(one.digest());
        assertThat(one.ending(new Ending.Answered("")).digest()).isNotEqualTo(one.digest());
        assertThat(one.confidential(true).digest()).isNotEqualTo(one.digest());
    }
}
