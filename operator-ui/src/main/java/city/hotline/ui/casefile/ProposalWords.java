package city.hotline.ui.casefile;

import city.hotline.autodispatch.Decision;
import city.hotline.autodispatch.Hold;
import city.hotline.autodispatch.Outcome;
import city.hotline.autodispatch.Point;
import city.hotline.autodispatch.Rated;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What automatic dispatch decided, in words. */
public final class ProposalWords {
    private ProposalWords() {}

    /** Who was named; a dash when nobody could be. */
    public static String chosen(Decision decision) {
        return name(decision.verdict().chosen());
    }

    /** Whom the last decision names without doubt; null when it does not. */
    static @Nullable UUID sureOf(List<Decision> decisions) {
        if (decisions.isEmpty() || decisions.getLast().verdict().doubt() != null) {
            return null;
        }
        Rated chosen = decisions.getLast().verdict().chosen();
        return chosen == null ? null : chosen.nominee().id();
    }

    static String name(@Nullable Rated rated) {
        return rated == null ? "—" : rated.nominee().name();
    }

    /** Every reason with its weight: "派单目录 0201 +600、本区惯例 18/20 +360". */
    static String reasons(Rated rated) {
        return rated.points().stream().map(ProposalWords::reason).collect(Collectors.joining("、"));
    }

    /** Whether it went by itself, or why a person dispatches. */
    static Chip way(Decision decision) {
        Hold hold = decision.verdict().hold();
        if (hold == null) {
            return new Chip(Tone.ACCENT, T.t("auto.way.dispatched"));
        }
        return decision.verdict().doubt() != null
                ? new Chip(Tone.WARN, T.t("auto.doubt." + decision.verdict().doubt()))
                : new Chip(T.t("auto.hold." + hold));
    }

    /** What became of it. */
    public static Chip outcome(Decision decision) {
        return switch (decision.outcome()) {
            case OPEN -> new Chip(T.t("auto.outcome.OPEN"));
            case AGREED -> new Chip(Tone.OK, Tone.OK.icon(), T.t("auto.outcome.AGREED"));
            case OVERRULED -> new Chip(Tone.WARN, Tone.WARN.icon(), T.t("auto.outcome.OVERRULED"));
            case LAPSED, REPLACED -> new Chip(T.t("auto.outcome." + decision.outcome()));
        };
    }

    /** Who took it instead; empty where nobody else did. */
    static String instead(Decision decision) {
        return decision.outcome() == Outcome.OVERRULED && decision.actual() != null
                ? decision.actual().name()
                : "";
    }

    private static String reason(Point point) {
        String weight = point.points() < 0 ? String.valueOf(point.points()) : "+" + point.points();
        return (T.t("auto.ground." + point.ground()) + " " + point.fact()).strip() + " " + weight;
    }
}
