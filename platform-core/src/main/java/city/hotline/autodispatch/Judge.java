package city.hotline.autodispatch;

import city.hotline.catalogue.Fit;
import city.hotline.catalogue.ProviderKind;
import city.hotline.catalogue.Urgency;
import city.hotline.departments.RuleSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides from evidence alone. Points say why: what a ruling said counts more than everything else, then the directory, then
 * what people did with such cases, then what handlers say of themselves. Nothing here may change without a new
 * {@link #VERSION}, since old decisions are made again.
 */
final class Judge {
    static final int VERSION = 1;
    /** Two within so many points are about as right. */
    private static final int CLOSE = 40;
    /** From so many cases on, practice has its whole weight. */
    private static final int ENOUGH = 10;

    private static final Comparator<Rated> BEST_FIRST = Comparator.comparing(Rated::total, Comparator.reverseOrder())
            .thenComparing(rated -> rated.nominee().id());

    private Judge() {}

    /** @throws IllegalArgumentException for evidence that was gathered for a judge whom nobody knows any more */
    static Verdict of(Evidence evidence) {
        if (evidence.judge() != VERSION) {
            throw new IllegalArgumentException("there is no judge " + evidence.judge());
        }
        List<Rated> rated = evidence.candidates().stream()
                .map(candidate -> new Rated(candidate.nominee(), points(candidate, evidence)))
                .sorted(BEST_FIRST)
                .toList();
        Rated chosen = rated.isEmpty() ? null : rated.getFirst();
        Rated runnerUp = rated.size() < 2 ? null : rated.get(1);
        Doubt doubt = doubt(evidence, chosen, runnerUp);
        return new Verdict(chosen, runnerUp, doubt, hold(evidence, doubt));
    }

    private static List<Point> points(Candidate candidate, Evidence evidence) {
        List<Point> points = new ArrayList<>();
        if (candidate.rule() != null) {
            boolean ruled = candidate.rule() == RuleSource.RULING;
            points.add(new Point(ruled ? Ground.RULED : Ground.DIRECTORY, ruled ? 1000 : 600, candidate.ruleFact()));
        }
        if (candidate.fit() != null) {
            points.addAll(points(candidate.fit()));
        }
        if (!candidate.says().isEmpty()) {
            points.add(new Point(Ground.DUTIES, 60, String.join("、", candidate.says())));
        }
        if (evidence.here() > 0) {
            points.add(practice(Ground.PRACTICE_HERE, 400, candidate.takenHere(), evidence.here()));
        } else if (evidence.all() > 0) {
            points.add(practice(Ground.PRACTICE, 300, candidate.taken(), evidence.all()));
        }
        if (candidate.gaveBack()) {
            points.add(new Point(Ground.GAVE_BACK, -2000, ""));
        }
        return points;
    }

    private static List<Point> points(Fit fit) {
        Point item = switch (fit.prefix().length()) {
            case 6 -> new Point(Ground.ITEM, 120, "");
            case 4 -> new Point(Ground.GROUP, 80, "");
            default -> new Point(Ground.CLASS, 30, "");
        };
        return switch (fit.reach()) {
            case THE_AREA -> List.of(item, new Point(Ground.AREA, 60, ""));
            case WHOLE_CITY -> List.of(item, new Point(Ground.WHOLE_CITY, 30, ""));
            case SOME_AREAS -> List.of(item);
        };
    }

    private static Point practice(Ground ground, int whole, int taken, int of) {
        int weight = whole * Math.min(of, ENOUGH) / ENOUGH;
        return new Point(ground, weight * taken / of, taken + "/" + of);
    }

    private static @Nullable Doubt doubt(Evidence evidence, @Nullable Rated chosen, @Nullable Rated runnerUp) {
        if (evidence.provider() == null) {
            return Doubt.NO_ITEM;
        }
        if (evidence.provider() == ProviderKind.HOTLINE || evidence.provider() == ProviderKind.COUNSELLOR) {
            return Doubt.HOTLINE_ITSELF;
        }
        if (chosen == null || chosen.total() < 0) {
            return Doubt.NOBODY;
        }
        if (evidence.certainty() < evidence.policy().certainty()) {
            return Doubt.ITEM_UNSURE;
        }
        if (dependsOnThePlace(evidence, chosen)) {
            return Doubt.PLACE_UNKNOWN;
        }
        return runnerUp != null && chosen.total() - runnerUp.total() < CLOSE ? Doubt.TOO_CLOSE : null;
    }

    /** It is one of several for parts of the city, and nobody knows the part. */
    private static boolean dependsOnThePlace(Evidence evidence, Rated chosen) {
        return evidence.candidates().stream()
                .filter(candidate -> candidate.nominee().equals(chosen.nominee()) && candidate.rule() == null)
                .anyMatch(
                        candidate -> candidate.fit() != null && candidate.fit().reach() == Fit.Reach.SOME_AREAS);
    }

    private static @Nullable Hold hold(Evidence evidence, @Nullable Doubt doubt) {
        Policy.Rules rules = evidence.policy();
        if (doubt != null) {
            return Hold.DOUBT;
        }
        if (evidence.given()) {
            return Hold.GIVEN;
        }
        if (!rules.automatic()) {
            return Hold.SHADOW;
        }
        if (evidence.confidential()) {
            return Hold.CONFIDENTIAL;
        }
        if (evidence.urgency() == Urgency.DANGER && !rules.danger()) {
            return Hold.DANGER;
        }
        if (rules.excluded().stream().anyMatch(evidence.item()::startsWith)) {
            return Hold.EXCLUDED;
        }
        if (evidence.round() > 0) {
            return Hold.RETURNED;
        }
        return evidence.record().proves(rules.last(), rules.percent()) ? null : Hold.UNPROVEN;
    }
}
