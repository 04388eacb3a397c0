package city.hotline.ui.clocks;

import city.hotline.calendar.Counting;
import city.hotline.cases.DeadlineKind;
import city.hotline.catalogue.Span;
import city.hotline.catalogue.Urgency;
import city.hotline.clocks.Deadline;
import city.hotline.clocks.Why;
import city.hotline.ui.catalogue.SpanWords;
import city.hotline.ui.text.T;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deadlines and what they come from, in words. */
public final class DeadlineWords {
    private DeadlineWords() {}

    public static String kind(DeadlineKind kind) {
        return T.t("deadline.kind." + kind);
    }

    /** The rule that a deadline came from: 事项承诺 30 分钟. */
    public static String rule(Deadline deadline) {
        String span = span(deadline.span(), deadline.counting());
        return switch (deadline.source()) {
            case GIVEN -> T.t("deadline.rule.given");
            case ITEM -> T.t("deadline.rule.item", span);
            case CITY ->
                deadline.scope().isEmpty()
                        ? T.t("deadline.rule.city", span)
                        : T.t("deadline.rule.scope", scope(deadline.scope()), span);
        };
    }

    /** Why it ended before it was met; empty where nothing has to be said. */
    public static String why(Why why) {
        return why == Why.NONE ? "" : T.t("deadline.why." + why);
    }

    static String counting(Counting counting) {
        return T.t("deadline.counting." + counting);
    }

    static String urgency(@Nullable Urgency urgency) {
        return urgency == null
                ? T.t("deadline.urgency.any")
                : T.t("deadline.urgency." + urgency.name().toLowerCase(Locale.ROOT));
    }

    /** Which time counts is said where minutes and hours do not run by the clock. */
    static String span(Span span, Counting counting) {
        boolean days = span.unit() == Span.Unit.DAYS || span.unit() == Span.Unit.WORKING_DAYS;
        return days || counting == Counting.CLOCK
                ? SpanWords.of(span)
                : T.t("deadline.span.counting", SpanWords.of(span), counting(counting));
    }

    /** A promise's scope as a deadline keeps it: 05/URGENT. */
    private static String scope(String scope) {
        String[] parts = scope.split("/", -1);
        return Stream.of(parts[0], parts.length > 1 ? urgency(Urgency.valueOf(parts[1])) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
