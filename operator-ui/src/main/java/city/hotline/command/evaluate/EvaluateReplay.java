package city.hotline.command.evaluate;

import city.hotline.cases.CaseId;
import city.hotline.command.bench.BenchCities;
import city.hotline.command.bench.BenchInstallation;
import city.hotline.followup.Score;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * A month of an older hotline's letters, lived through again: each comes in when it came, goes to a department by decision,
 * is taken on at once (nobody kept when) and answered when it was. Time is the letters', so deadlines, queues and scores are
 * those that the month would have had.
 */
@Command(name = "replay", description = "a month of old letters through departments", mixinStandardHelpOptions = true)
final class EvaluateReplay implements Callable<Integer> {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Option(
            names = "--history",
            required = true,
            paramLabel = "FILE",
            description = "letters: title, time, body, reply, reply_time")
    private Path history = Path.of("");

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "which month (default: the one with most letters)")
    private @Nullable YearMonth month;

    @Option(names = "--data", paramLabel = "DIR", description = "where the throw-away installation is made")
    private @Nullable Path data;

    /** What happens to a letter at an instant. */
    private record Moment(Instant at, Letter letter, boolean answer) {}

    @Override
    public Integer call() {
        if (!Table.allThere(history)) {
            return 0;
        }
        List<Letter> all =
                Table.read(history).stream().map(row -> Letter.of(row, ZONE)).toList();
        YearMonth chosen = month == null ? fullest(all) : month;
        List<Letter> letters = all.stream()
                .filter(letter ->
                        letter.month(ZONE).equals(chosen) && letter.answered().isAfter(letter.came()))
                .sorted(Comparator.comparing(Letter::came))
                .toList();
        if (!letters.isEmpty()) {
            replay(chosen, letters);
        }
        return 0;
    }

    private void replay(YearMonth chosen, List<Letter> letters) {
        Instant from = letters.getFirst().came();
        MovableClock clock = new MovableClock(from);
        try (BenchInstallation installation = BenchInstallation.at(clock, data)) {
            Replayed city = new Replayed(
                    installation, new BenchCities(installation).open('r', 1).getFirst());
            Map<Letter, CaseId> open = new HashMap<>();
            int mostOverdue = 0;
            int mostInProgress = 0;
            Instant last = from;
            LocalDate day = from.atZone(ZONE).toLocalDate();
            for (Moment moment : moments(letters)) {
                LocalDate today = moment.at().atZone(ZONE).toLocalDate();
                if (today.isAfter(day)) {
                    clock.set(today.atStartOfDay(ZONE).toInstant());
                    mostOverdue = Math.max(mostOverdue, city.overdue());
                    mostInProgress = Math.max(mostInProgress, city.inProgress());
                    day = today;
                }
                last = moment.at();
                clock.set(last);
                live(city, moment, open);
            }
            report(chosen, letters, city, city.scores(from, last.plusSeconds(1)), mostOverdue, mostInProgress);
        }
    }

    private static void live(Replayed city, Moment moment, Map<Letter, CaseId> open) {
        if (moment.answer()) {
            city.answer(Objects.requireNonNull(open.remove(moment.letter())), moment.letter());
        } else {
            open.put(moment.letter(), city.open(moment.letter()));
        }
    }

    private static void report(
            YearMonth chosen, List<Letter> letters, Replayed city, List<Score> scores, int overdue, int inProgress) {
        Map<LocalDate, Long> days = letters.stream()
                .collect(Collectors.groupingBy(
                        letter -> letter.came().atZone(ZONE).toLocalDate(), TreeMap::new, Collectors.counting()));
        List<Long> busiest = days.values().stream().sorted().toList();
        Map<String, Integer> counted = city.counted();
        long finished = scores.stream().mapToLong(Score::finished).sum();
        long late = scores.stream().mapToLong(Score::late).sum();
        int share = counted.getOrDefault("late", 0);
        new Figures()
                .with("month", chosen.getYear() + chosen.getMonthValue() / 100.0)
                .with("letters", letters.size())
                .with("medianADay", busiest.get(busiest.size() / 2))
                .with("busiestDay", busiest.getLast())
                .with("medianDaysToAnswer", medianDays(letters))
                .with("lateShare", (double) share / letters.size())
                .with("mostOverdueAtMidnight", overdue)
                .with("mostInProgressAtMidnight", inProgress)
                .with("itemGuessedShare", (double) counted.getOrDefault("guessed", 0) / letters.size())
                .with("namedShare", (double) counted.getOrDefault("named", 0) / letters.size())
                .with("sureShare", (double) counted.getOrDefault("sure", 0) / letters.size())
                .with("departments", scores.size())
                .with("scoresFinished", (double) finished)
                .with("scoresLate", (double) late)
                .print();
    }

    private static double medianDays(List<Letter> letters) {
        List<Double> days = letters.stream()
                .map(letter ->
                        Duration.between(letter.came(), letter.answered()).toMinutes() / 1440.0)
                .sorted()
                .toList();
        return days.get(days.size() / 2);
    }

    private static List<Moment> moments(List<Letter> letters) {
        List<Moment> moments = new ArrayList<>();
        for (Letter letter : letters) {
            moments.add(new Moment(letter.came(), letter, false));
            moments.add(new Moment(letter.answered(), letter, true));
        }
        moments.sort(Comparator.comparing(Moment::at).thenComparing(Moment::answer));
        return moments;
    }

    private static YearMonth fullest(List<Letter> letters) {
        return letters.stream()
                .collect(Collectors.groupingBy(letter -> letter.month(ZONE), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
