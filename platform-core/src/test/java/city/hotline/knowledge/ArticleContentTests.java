package city.hotline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.catalogue.Wording;
import city.hotline.foundation.Sentences;
import city.hotline.foundation.TextMissing;
import city.hotline.foundation.TextNotAllowed;
import city.hotline.foundation.TextTooLong;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleContentTests {
    @Test
    void whatIsWrittenIsKeptExactly() {
        String body = "# 𠮷野家\n\n<script>alert(1)</script> 👩‍👩‍👧 ü\r\n\tend";

        assertThat(ArticleContent.of("𠮷 <b>", body).body()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"停\0水", "停\uD842水", "停\u202E水", "停\u2066水", "停\u0007水"})
    void signsThatCannotBeKeptOrMisleadAreRefusedWithTheirPlace(String text) {
        assertThatThrownBy(() -> ArticleContent.of(text, "body"))
                .isInstanceOf(TextNotAllowed.class)
                .satisfies(refused ->
                        assertThat(((TextNotAllowed) refused).facts()).containsExactly("title", 2));
        assertThatThrownBy(() -> ArticleContent.of("title", text))
                .isInstanceOf(TextNotAllowed.class)
                .satisfies(refused ->
                        assertThat(((TextNotAllowed) refused).facts()).containsExactly("body", 2));
    }

    @Test
    void tenMegabytesAreAnsweredWithTheLimit() {
        String tenMegabytes = "字".repeat(10 << 20);

        assertThatThrownBy(() -> ArticleContent.of("title", tenMegabytes))
                .isInstanceOf(TextTooLong.class)
                .satisfies(refused -> assertThat(Sentences.of((TextTooLong) refused, Locale.ENGLISH))
                        .contains("50000"));
    }

    @Test
    void anArticleSaysSomething() {
        assertThatThrownBy(() -> ArticleContent.of(" ", "body")).isInstanceOf(TextMissing.class);
        assertThatThrownBy(() -> ArticleContent.of("title", " \n ")).isInstanceOf(TextMissing.class);
    }

    @Test
    void aTitleIsOneLine() {
        assertThatThrownBy(() -> ArticleContent.of("a\nb", "body")).isInstanceOf(TextNotAllowed.class);
        assertThatThrownBy(() -> ArticleContent.of("a", "body").titled("a", "b\rc"))
                .isInstanceOf(TextNotAllowed.class);
    }

    @Test
    void listsAndCodesHaveTheirMeasure() {
        ArticleContent content = ArticleContent.of("title", "body");

        assertThatThrownBy(() -> content.alsoCalled(Collections.nCopies(51, "词")))
                .isInstanceOf(TooMany.class);
        assertThatThrownBy(() -> content.alsoCalled(List.of("two\nlines"))).isInstanceOf(TextNotAllowed.class);
        assertThatThrownBy(() -> Scope.ofItems(List.of("01'; --"))).isInstanceOf(CodeInvalid.class);
        assertThatThrownBy(() -> new Scope(List.of(), List.of("../x"), List.of()))
                .isInstanceOf(CodeInvalid.class);
    }

    @Test
    void anArticleDoesNotEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2026, 3, 1);

        assertThat(new Validity(day, day, null).holds(day)).isTrue();
        assertThatThrownBy(() -> new Validity(day, day.minusDays(1), null)).isInstanceOf(ValidityInvalid.class);
    }

    @Test
    void aConflictTellsWhatTheOthersChangedAndWhatIWouldHaveOtherwise() {
        ArticleContent base = ArticleContent.of("title", "body");
        ArticleContent theirs = base.saying("their body");
        ArticleContent mine = base.titled("my title", "");

        assertThat(ArticleFields.conflict(base, theirs, mine))
                .extracting(diff -> diff.field() + ":" + diff.base() + "/" + diff.theirs() + "/" + diff.mine())
                .containsExactly("title:title/title/my title", "body:body/their body/body");
    }

    @Test
    void plainTextIsWithoutMarkdown() {
        assertThat(PlainBody.of(
                        "# 停水\n\n请**关**[总阀](https://x.example)。\n\n- 一\n- 二\n\n| a | b |\n|---|---|\n| 1 | 2 |"))
                .contains("停水", "请关", "总阀", "一", "二", "1")
                .doesNotContain("#", "**", "|---");
    }

    @Test
    void wordingOfATitleIsItsLanguages() {
        assertThat(ArticleContent.of("停水", "body").titled("停水", "No water").title())
                .isEqualTo(new Wording("停水", "No water"));
    }
}
