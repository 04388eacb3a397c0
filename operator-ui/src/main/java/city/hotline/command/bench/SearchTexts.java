package city.hotline.command.bench;

import city.hotline.cases.ArchivedCase;
import city.hotline.cases.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * Real texts of citizens, mixed into as many as are wanted: the title of one, the first half of what another said, the second
 * half of a third. They are read from outside and stay there.
 *
 * @param rows title, body and reply of each
 */
record SearchTexts(List<List<String>> rows) {
    private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
    private static final int LONGEST = 400;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_QUESTION = 40;

    /** @param file with the columns title, body and reply, separated by tabs, one header line */
    static SearchTexts read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> header = List.of(lines.getFirst().split("\t"));
            int title = header.indexOf("title");
            int body = header.indexOf("body");
            int reply = header.indexOf("reply");
            return new SearchTexts(lines.stream()
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .filter(cells -> cells.size() >= header.size())
                    .map(cells -> List.of(
                            clean(cells.get(title), LONGEST_TITLE),
                            clean(cells.get(body), LONGEST),
                            clean(cells.get(reply), LONGEST)))
                    .filter(cells -> cells.stream().noneMatch(String::isBlank))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    ArchivedCase archived(int number, Random random) {
        Instant at = FIRST.plus(Duration.ofMinutes(5L * number));
        String second = any(random, 1);
        return new ArchivedCase(
                "bench-" + number,
                null,
                any(random, 0),
                firstHalf(any(random, 1)) + second.substring(second.length() / 2),
                at,
                any(random, 2),
                at.plus(Duration.ofDays(3)),
                null,
                null,
                "",
                Channel.ARCHIVE);
    }

    /** What somebody may have typed so far: the beginning of a title or of what somebody said. */
    String question(Random random) {
        String text = any(random, random.nextInt(2));
        return text.substring(0, Math.min(text.length(), 4 + random.nextInt(LONGEST_QUESTION)));
    }

    private String any(Random random, int column) {
        return rows.get(random.nextInt(rows.size())).get(column);
    }

    private static String firstHalf(String text) {
        return text.substring(0, text.length() / 2);
    }

    /** Without what may not be stored, and without halves of characters. */
    private static String clean(String cell, int longest) {
        String plain = cell.replaceAll("^\"|\"$", "")
                .replaceAll("[\\p{Cc}\\p{Cs}\\p{Cf}\\p{Zl}\\p{Zp}\\x{10000}-\\x{10FFFF}]", " ")
                .strip();
        return plain.length() <= longest ? plain : plain.substring(0, longest);
    }
}
