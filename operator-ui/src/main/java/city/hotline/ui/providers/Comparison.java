package city.hotline.ui.providers;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.followup.Score;
import city.hotline.followup.Scores;
import city.hotline.orders.Circle;
import city.hotline.orders.Compared;
import city.hotline.providers.ProviderForm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Firms and teams beside each other, with what citizens said of them in the last year. */
@Component
public class Comparison {
    private static final Duration PERIOD = Duration.ofDays(365);

    private final Circle circle;
    private final Scores scores;
    private final Clock clock;

    Comparison(Circle circle, Scores scores, Clock clock) {
        this.circle = circle;
        this.scores = scores;
        this.clock = clock;
    }

    /**
     * @param words load, price and evaluations in the user's language
     */
    public record Line(Compared one, String words) {}

    /** As {@link Circle#compare}. */
    public List<Line> of(String itemCode, @Nullable String place, ProviderForm form) {
        Map<UUID, Score> said = said();
        return circle.compare(itemCode, place, form).stream()
                .map(one -> new Line(
                        one,
                        CompareWords.facts(one, said.get(one.provider().id().value()))))
                .toList();
    }

    private Map<UUID, Score> said() {
        boolean may = CurrentOperator.find()
                .filter(user -> user.may(Permission.READ_CASES))
                .isPresent();
        Instant now = clock.instant();
        return may
                ? scores.of(now.minus(PERIOD), now).stream()
                        .collect(Collectors.toMap(Score::handler, Function.identity()))
                : Map.of();
    }
}
