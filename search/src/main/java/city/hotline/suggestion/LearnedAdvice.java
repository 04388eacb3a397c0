package city.hotline.suggestion;

import city.hotline.catalogue.ServiceItem;
import city.hotline.learning.Guess;
import city.hotline.learning.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Advice by the city's own classifier. */
@Service
class LearnedAdvice implements ItemAdvice {
    /** Below it the first guess is wrong more often than right. */
    private static final double SURE = 0.5;

    private static final int MOST = 9;
    /** Among so many guesses the names of the items decide as well. */
    private static final int LOOKED_AT = 30;

    private static final Advice NOTHING = new Advice(List.of(), true);

    private final Advisers advisers;
    private final LikeCases like;

    LearnedAdvice(Advisers advisers, LikeCases like) {
        this.advisers = advisers;
        this.like = like;
    }

    @Override
    @PreAuthorize("hasAuthority('READ_CATALOGUE')")
    public Advice of(String text, int limit) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return NOTHING;
        }
        Adviser adviser = advisers.present();
        return adviser.classifier()
                .map(classifier ->
                        advice(adviser, classifier.guess(Text.of(text), LOOKED_AT), text, Math.clamp(limit, 1, MOST)))
                .orElse(NOTHING);
    }

    private Advice advice(Adviser adviser, List<Guess> guesses, String text, int limit) {
        LikeCases.Found cases = like.cases(text);
        Map<Guess, Double> weights = weights(adviser, guesses, Naming.of(text));
        double share = guesses.stream().mapToDouble(Guess::confidence).sum()
                / weights.values().stream().mapToDouble(Double::doubleValue).sum();
        List<AdvisedItem> items = weights.entrySet().stream()
                .sorted(Map.Entry.<Guess, Double>comparingByValue().reversed())
                .limit(limit)
                .map(weighed -> advised(
                        Objects.requireNonNull(
                                adviser.items().get(weighed.getKey().label())),
                        weighed.getKey(),
                        weighed.getValue() * share,
                        cases))
                .toList();
        return new Advice(items, items.isEmpty() || items.getFirst().confidence() < SURE);
    }

    /** In the order of the guesses; those of items that the catalogue no longer has are left out. */
    private static Map<Guess, Double> weights(Adviser adviser, List<Guess> guesses, Naming naming) {
        Map<Guess, Double> weights = new LinkedHashMap<>();
        for (Guess guess : guesses) {
            ServiceItem item = adviser.items().get(guess.label());
            if (item != null) {
                weights.put(guess, guess.confidence() * naming.weight(item));
            }
        }
        return weights;
    }

    private static AdvisedItem advised(ServiceItem item, Guess guess, double confidence, LikeCases.Found cases) {
        return new AdvisedItem(item, Math.min(1, confidence), guess.words(), cases.numbersOf(item.code()));
    }
}
