package city.hotline.autodispatch;

import city.hotline.cases.CaseCourses.Course;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.ItemGuess;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.Dimensions;
import city.hotline.catalogue.ServiceItem;
import city.hotline.catalogue.SpokenWords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers all that a decision is made from. */
@Component
class Gathering {
    private static final int PRACTICE = 50;
    private static final int SURE = 100;

    private final Catalogue catalogue;
    private final CandidateSource candidates;
    private final DecisionTable decisions;
    private final ObjectProvider<ItemGuess> guess;

    Gathering(
            Catalogue catalogue, CandidateSource candidates, DecisionTable decisions, ObjectProvider<ItemGuess> guess) {
        this.catalogue = catalogue;
        this.candidates = candidates;
        this.decisions = decisions;
        this.guess = guess;
    }

    /**
     * What a case is about, as far as it is known.
     *
     * @param item null when the catalogue no longer has it
     */
    private record About(
            String code, int certainty, @Nullable ServiceItem item) {
        static final About NOTHING = new About("", 0, null);
    }

    /**
     * @param round how many of the handlers on its way are looked at; what came after them is not known
     * @param given whether a person has given it away already
     */
    Evidence of(Course course, int round, boolean given, Policy policy) {
        About about = about(course);
        ServiceItem item = about.item();
        Dimensions dimensions = item == null ? null : item.dimensions();
        Practice practice = item == null ? Practice.NONE : decisions.practice(item.code(), PRACTICE);
        String place = placeOf(course);
        return new Evidence(
                Judge.VERSION,
                about.code(),
                about.certainty(),
                dimensions == null ? null : dimensions.providerKind(),
                dimensions == null ? null : dimensions.urgency(),
                place,
                course.confidential(),
                round,
                given,
                practice.in(course.area()),
                practice.all(),
                item == null ? List.of() : candidates(course, round, item, practice),
                policy.rules(),
                item == null
                        ? Agreement.NONE
                        : decisions.agreement(item.code(), policy.rules().last()));
    }

    /** Area and address; empty while unknown. */
    static String placeOf(Course course) {
        return (course.area() + course.address()).strip();
    }

    /** The item that people chose, or else a likely one. */
    private About about(Course course) {
        ItemChoice chosen = course.item();
        if (chosen != null) {
            return new About(
                    chosen.code(), SURE, catalogue.byCode(chosen.code()).orElse(null));
        }
        return Optional.ofNullable(guess.getIfAvailable())
                .flatMap(guesser -> guesser.of(course.text()))
                .flatMap(likely -> catalogue
                        .byCode(likely.item().code())
                        .map(item -> new About(item.code(), percent(likely.certainty()), item)))
                .orElse(About.NOTHING);
    }

    private List<Candidate> candidates(Course course, int round, ServiceItem item, Practice practice) {
        List<Nominee> refused =
                course.legs().stream().limit(round).map(Nominee::of).toList();
        String place = placeOf(course);
        List<String> words = SpokenWords.of(item);
        return candidates.of(item, place.isEmpty() ? null : place, practice.people()).stream()
                .map(one -> new Candidate(
                        one.nominee(),
                        one.rule(),
                        one.ruleFact(),
                        one.fit(),
                        words.stream().filter(one.duties()::contains).toList(),
                        practice.by(one.nominee(), course.area()),
                        practice.by(one.nominee()),
                        refused.stream().anyMatch(one.nominee()::is)))
                .toList();
    }

    private static int percent(double certainty) {
        // A guess is never as sure as a choice.
        return Math.min(SURE - 1, (int) (Math.clamp(certainty, 0, 1) * SURE));
    }
}
