package city.hotline.callers;

import static city.hotline.callers.PhoneKind.ANONYMOUS;
import static city.hotline.callers.PhoneKind.INTERNATIONAL;
import static city.hotline.callers.PhoneKind.LANDLINE;
import static city.hotline.callers.PhoneKind.MOBILE;
import static city.hotline.callers.PhoneKind.SERVICE;
import static city.hotline.callers.PhoneKind.SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import city.hotline.foundation.Sentences;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {
    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments("13857400162", MOBILE, "+8613857400162", null),
                arguments("１３８５７４００１６２", MOBILE, "+8613857400162", null),
                arguments(" 138 5740-0162 ", MOBILE, "+8613857400162", null),
                arguments("138　5740　0162", MOBILE, "+8613857400162", null),
                arguments("+86 138 5740 0162", MOBILE, "+8613857400162", null),
                arguments("＋８６（１３８）５７４００１６２", MOBILE, "+8613857400162", null),
                arguments("008613857400162", MOBILE, "+8613857400162", null),
                arguments("8613857400162", MOBILE, "+8613857400162", null),
                arguments("013857400162", MOBILE, "+8613857400162", null),
                arguments("19912345678", MOBILE, "+8619912345678", null),
                arguments("0574-87654321", LANDLINE, "+8657487654321", null),
                arguments("(0574)8765 4321", LANDLINE, "+8657487654321", null),
                arguments("0574-8765-4321", LANDLINE, "+8657487654321", null),
                arguments("+86 574 8765 4321", LANDLINE, "+8657487654321", null),
                arguments("+86-0574-87654321", LANDLINE, "+8657487654321", null),
                arguments("8657487654321", LANDLINE, "+8657487654321", null),
                arguments("01062345678", LANDLINE, "+861062345678", null),
                arguments("0577-6512345", LANDLINE, "+865776512345", null),
                arguments("87654321", LANDLINE, "87654321", null),
                arguments("81890910", LANDLINE, "81890910", null),
                arguments("0574-87654321-801", LANDLINE, "+8657487654321", "801"),
                arguments("0574-87654321转801", LANDLINE, "+8657487654321", "801"),
                arguments("0574-87654321 转 ８０１", LANDLINE, "+8657487654321", "801"),
                arguments("0574 87654321 ext 801", LANDLINE, "+8657487654321", "801"),
                arguments("0574 87654321 Ext.: 801", LANDLINE, "+8657487654321", "801"),
                arguments("057487654321#801", LANDLINE, "+8657487654321", "801"),
                arguments("057487654321 分机 8012", LANDLINE, "+8657487654321", "8012"),
                arguments("400-800-1234", SERVICE, "4008001234", null),
                arguments("+86 400 800 1234", SERVICE, "4008001234", null),
                arguments("4008001234转1", SERVICE, "4008001234", "1"),
                arguments("800 810 5678", SERVICE, "8008105678", null),
                arguments("106901234567890", SERVICE, "106901234567890", null),
                arguments("110", SHORT, "110", null),
                arguments("１２０", SHORT, "120", null),
                arguments("12345", SHORT, "12345", null),
                arguments("81890", SHORT, "81890", null),
                arguments("96345", SHORT, "96345", null),
                arguments("961234", SHORT, "961234", null),
                arguments("96-1234", SHORT, "961234", null),
                arguments("0577-12345", SHORT, "057712345", null),
                arguments("12345-2", SHORT, "12345", "2"),
                arguments("+44 20 7946 0958", INTERNATIONAL, "+442079460958", null),
                arguments("+44-20-7946-0958", INTERNATIONAL, "+442079460958", null),
                arguments("0044 20 7946 0958", INTERNATIONAL, "+442079460958", null),
                arguments("+852 2345 6789", INTERNATIONAL, "+85223456789", null),
                arguments("+39 06 1234 5678", INTERNATIONAL, "+390612345678", null),
                arguments("anonymous", ANONYMOUS, "", null),
                arguments(" 未知号码 ", ANONYMOUS, "", null));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aNumberIsReadHoweverItIsWritten(String raw, PhoneKind kind, String normal, String extension) {
        PhoneNumber number = PhoneNumber.parse(raw);

        assertThat(number.kind()).isEqualTo(kind);
        assertThat(number.normal()).isEqualTo(normal);
        assertThat(number.extension()).isEqualTo(extension);
        assertThat(number.raw()).isEqualTo(raw);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                arguments("", 1),
                arguments("   ", 4),
                arguments("1385a400162", 5),
                arguments("１３８５甲", 5),
                arguments("hello", 1),
                arguments("1385740016", 11),
                arguments("138574001621", 12),
                arguments("138 5740 01621", 14),
                arguments("12857400162", 7),
                arguments("0574-1234567890", 11),
                arguments("9", 2),
                arguments("12", 3),
                arguments("0", 2),
                arguments("+", 2),
                arguments("++8613857400162", 2),
                arguments("138+57400162", 4),
                arguments("+999 123 456 789", 7),
                arguments("+44 20 7946 0958 1234 5678", 18),
                arguments("0574-87654321转", 15),
                arguments("0574-87654321转80a", 17),
                arguments("0574-87654321转8012345", 21),
                arguments("13857400162; drop table caller", 12),
                arguments("<script>", 1),
                arguments("1385\u000000162", 5),
                arguments("1385\ud84200162", 5),
                arguments("\u202e13857400162", 1),
                arguments("1385\u202c7400162", 5),
                arguments("138𠮷7400162", 4),
                arguments("138😀7400162", 4),
                arguments("138\n57400162", 4),
                arguments("١٣٨٥٧٤٠٠١٦٢", 1),
                arguments("1".repeat(10_000_000), 41));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsNoNumberIsRefusedAtTheFirstWrongPlace(String raw, int position) {
        assertThatExceptionOfType(PhoneInvalid.class)
                .isThrownBy(() -> PhoneNumber.parse(raw))
                .satisfies(refusal -> assertThat(refusal.position()).isEqualTo(position));
    }

    @Test
    void theRefusalSaysThePositionInBothLanguages() {
        assertThatExceptionOfType(PhoneInvalid.class)
                .isThrownBy(() -> PhoneNumber.parse("1385a400162"))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("PHONE_INVALID");
                    assertThat(Sentences.of(refusal, Locale.CHINA)).isEqualTo("电话号码格式不正确：第5位");
                    assertThat(Sentences.of(refusal, Locale.ENGLISH)).endsWith("position 5");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "13857400162, 138 5740 0162, 138 **** 0162, 13857400162",
        "0574-87654321-801, 0574 8765 4321 转801, 0574 **** 4321, 057487654321",
        "05776512345, 0577 651 2345, 0577 **** 2345, 05776512345",
        "01062345678, 010 6234 5678, 010 **** 5678, 01062345678",
        "87654321, 8765 4321, **** 4321, 87654321",
        "4008001234, 400 800 1234, 400 800 1234, 4008001234",
        "12345, 12345, 12345, 12345",
        "+442079460958, +44 20 7946 0958, +** **** 0958, 442079460958"
    })
    void aNumberIsShownInFullMaskedAndAsDialled(String raw, String display, String masked, String dialled) {
        PhoneNumber number = PhoneNumber.parse(raw);

        assertThat(number.display()).isEqualTo(display);
        assertThat(number.masked()).isEqualTo(masked);
        assertThat(number.dialled()).isEqualTo(dialled);
    }

    @Test
    void numbersAreEqualHoweverTheyWereTyped() {
        assertThat(PhoneNumber.parse("１３８ 5740 0162"))
                .isEqualTo(PhoneNumber.parse("+8613857400162"))
                .hasSameHashCodeAs(PhoneNumber.parse("+8613857400162"));
    }

    @Test
    void aNumberWrittenToALogSaysNothing() {
        assertThat(PhoneNumber.parse("13857400162").toString()).doesNotContain("5740");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "sip:anonymous@pbx", "\u0000", "P"})
    void anExchangesDisplayIsNeverRefused(String display) {
        assertThat(PhoneNumber.displayed(display).isWithheld()).isTrue();
        assertThat(PhoneNumber.displayed(null).isWithheld()).isTrue();
    }
}
