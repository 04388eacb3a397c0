package city.hotline.clocks;

import city.hotline.calendar.Counting;
import city.hotline.cases.DeadlineKind;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All promises of a city; for each kind there is one for all cases. */
record Promises(List<Promise> all) {
    /**
     * @throws PromiseTwice for two with the same scope
     * @throws PromiseMissing for a kind without a general one
     */
    Promises {
        all = List.copyOf(all);
        Set<String> seen = new HashSet<>();
        for (Promise promise : all) {
            if (!seen.add(promise.kind() + " " + promise.scope())) {
                throw new PromiseTwice(promise);
            }
        }
        for (DeadlineKind kind : DeadlineKind.values()) {
            if (!seen.contains(kind + " ")) {
                throw new PromiseMissing(kind);
            }
        }
    }

    /** The nearest promise of the city for such an item; then what the catalogue promises; then what holds for all. */
    Rule of(DeadlineKind kind, @Nullable ItemTerms item) {
        Promise nearest = all.stream()
                .filter(promise -> promise.kind() == kind && promise.isFor(item))
                .max(Comparator.comparingInt(Promise::nearness))
                .orElseThrow();
        return Optional.ofNullable(item)
                .filter(_ -> nearest.isGeneral())
                .flatMap(terms -> terms.promised(kind))
                .map(span -> new Rule(RuleSource.ITEM, "", span, Counting.CLOCK, nearest.ladder()))
                .orElseGet(() -> new Rule(
                        RuleSource.CITY, nearest.scope(), nearest.span(), nearest.counting(), nearest.ladder()));
    }
}
