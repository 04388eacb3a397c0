package city.hotline.suggestion;

import city.hotline.catalogue.ServiceItem;
import city.hotline.learning.Guess;
import city.hotline.learning.Text;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Advice by the city's own classifier. */
@Service
class LearnedAdvice implements ItemAdvice {
    /** Below it the first guess is wrong more often than right. */
    private static final double SURE = 0.5;

    private static final int MOST = 9;
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
                .map(classifier -> advice(adviser, classifier.guess(Text.of(text), Math.clamp(limit, 1, MOST)), text))
                .orElse(NOTHING);
    }

    private Advice advice(Adviser adviser, List<Guess> guesses, String text) {
        LikeCases.Found cases = like.cases(text);
        List<AdvisedItem> items = guesses.stream()
                .flatMap(guess ->
                        Stream.ofNullable(adviser.items().get(guess.label())).map(item -> advised(item, guess, cases)))
                .toList();
        return new Advice(items, items.isEmpty() || items.getFirst().confidence() < SURE);
    }

    private static AdvisedItem advised(ServiceItem item, Guess guess, LikeCases.Found cases) {
        return new AdvisedItem(item, guess.confidence(), guess.words(), cases.numbersOf(item.code()));
    }
}
