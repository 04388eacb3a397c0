package city.hotline.command.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class LetterTests {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    void timesAreTheCitysAndADayAloneEndsWithTheOffice() throws IOException {
        Letter letter = Letter.of(row("2026/4/5 9:03:07", "2026/4/18"), ZONE);

        assertThat(letter.came()).isEqualTo(Instant.parse("2026-04-05T01:03:07Z"));
        assertThat(letter.answered()).isEqualTo(Instant.parse("2026-04-18T09:00:00Z"));
    }

    @Test
    void whatIsTooLongForACaseIsCutAndNothingBecomesADash() throws IOException {
        Letter letter = Letter.of(row("2026/4/5 9:03:07", "2026/4/18 10:00:00"), ZONE);

        assertThat(letter.title()).hasSize(200);
        assertThat(letter.reply()).isEqualTo("—");
    }

    @Test
    void aTimeThatIsNoneIsNotGuessed() {
        assertThatThrownBy(() -> Letter.of(row("昨天", "2026/4/18"), ZONE)).isInstanceOf(DateTimeParseException.class);
    }

    private static CSVRecord row(String came, String answered) throws IOException {
        String table = "title\ttime\tbody\treply\treply_time\n" + "路".repeat(300) + "\t" + came + "\t灯不亮\t\t" + answered
                + "\n";
        return CSVFormat.TDF
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreSurroundingSpaces(false)
                .get()
                .parse(new StringReader(table))
                .getRecords()
                .getFirst();
    }
}
