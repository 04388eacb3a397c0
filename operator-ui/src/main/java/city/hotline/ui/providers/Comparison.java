package city.hotline.ui.providers;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.followup.Scores;
import city.hotline.followup.Stars;
import city.hotline.orders.Circle;
import city.hotline.orders.Compared;
import city.hotline.providers.ProviderForm;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Firms and teams beside each other, with what citizens gave them in the last 90 days. */
@Component
public class Comparison {
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
        List<Compared> all = circle.compare(itemCode, place, form);
        Map<UUID, Stars> given = given(all);
        return all.stream()
                .map(one -> new Line(
                        one,
                        CompareWords.facts(one, given.get(one.provider().id().value()))))
                .toList();
    }

    /** How many firms may have the order now. */
    public long qualified(String itemCode, @Nullable String place) {
        return circle.compare(itemCode, place, ProviderForm.FIRM).stream()
                .filter(Compared::isQualified)
                .count();
    }

    private Map<UUID, Stars> given(List<Compared> all) {
        boolean may = CurrentOperator.find()
                .filter(user -> user.may(Permission.READ_CASES))
                .isPresent();
        return may
                ? scores.stars(
                        all.stream().map(one -> one.provider().id().value()).toList(),
                        clock.instant().minus(Scores.RECENT))
                : Map.of();
    }
}
