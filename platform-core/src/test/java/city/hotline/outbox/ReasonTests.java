package city.hotline.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mapper_parsing_exception                                     | mapper_parsing_exception
            failed to parse field [title] of type [text] '张三 13800000000' | failed to parse field
            id 13800000000                                               | id
            status 429                                                   | status 429
            张三的电话                                                    | unspecified
            ''                                                           | unspecified
            """)
    void onlyTheHarmlessBeginningIsKept(String said, String kept) {
        assertThat(Reason.of(said)).isEqualTo(kept);
    }

    @Test
    void aLongOneIsCut() {
        assertThat(Reason.of("123 ".repeat(100))).hasSizeLessThanOrEqualTo(120).startsWith("123 123");
    }

    @Test
    void ofAnExceptionOnlyTheTypeIsKept() {
        assertThat(Reason.of(new IllegalStateException("张三"))).isEqualTo("IllegalStateException");
    }
}
