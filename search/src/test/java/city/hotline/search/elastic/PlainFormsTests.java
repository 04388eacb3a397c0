package city.hotline.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.search.Fragment;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts are cut, marked and understood, without an engine. */
class PlainFormsTests {
    @Test
    void theEnginesMarksBecomeFragmentsAndTouchingOnesOne() {
        assertThat(Marks.fragments("我家\u0091水管\u0092\u0091漏水\u0092了"))
                .containsExactly(new Fragment("我家", false), new Fragment("水管漏水", true), new Fragment("了", false));
        assertThat(Marks.fragments("\u0091水\u0092")).containsExactly(new Fragment("水", true));
        assertThat(Marks.fragments("")).isEmpty();
    }

    @Test
    void aSnippetIsShortAndEndsBetweenCharacters() {
        String text = "字".repeat(118) + "𠮷" + "字".repeat(50);

        assertThat(Marks.shortened(text)).hasSizeLessThanOrEqualTo(120).endsWith("字…");
        assertThat(Marks.shortened(" 短 ")).isEqualTo("短");
    }

    @Test
    void piecesAreTheTextAndEndWithSentences() {
        String text = ("这是一句话。".repeat(30) + "\n").repeat(10);

        List<String> pieces = Pieces.of(text);

        assertThat(String.join("", pieces)).isEqualTo(text);
        assertThat(pieces).allSatisfy(piece -> assertThat(piece).hasSizeLessThanOrEqualTo(Pieces.LONGEST));
        assertThat(pieces.getFirst()).matches("(?s).*[。\n]");
    }

    @Test
    void aTextWithoutSentencesIsCutBetweenCharacters() {
        String text = "字" + "𠮷".repeat(600);

        assertThat(Pieces.of(text))
                .allSatisfy(piece -> assertThat(piece.codePoints())
                        .noneMatch(point -> Character.getType(point) == Character.SURROGATE));
    }

    @Test
    void controlCharactersAreTakenOutAndLinesStay() {
        assertThat(Texts.clean("一\u0091二\u0000三\n四\t五")).isEqualTo("一 二 三\n四 五");
    }

    @Test
    void theSameDocumentHasTheSameChecksumAndAnotherOneNot() {
        UUID id = UUID.randomUUID();

        assertThat(SourceJson.of(id, List.of()).checksum())
                .isEqualTo(SourceJson.of(id, List.of()).checksum());
        assertThat(SourceJson.of(id, new Fragment("a", true)).checksum())
                .isNotEqualTo(SourceJson.of(id, new Fragment("b", true)).checksum())
                .isNotEqualTo(SourceJson.of(id, new Fragment("a", true), "\"pieces\":[],")
                        .checksum());
    }

    @ParameterizedTest
    @CsvSource({
        "水, true, false",
        "𠮷, true, false",
        "ＧＪＪ, false, true",
        "gong ji jin, false, true",
        "a1, false, false",
        "公积金, false, false"
    })
    void whatWasTypedIsUnderstood(String text, boolean single, boolean letters) {
        Typed typed = Typed.of(text);

        assertThat(typed.isSingle()).isEqualTo(single);
        assertThat(typed.isLetters()).isEqualTo(letters);
    }
}
