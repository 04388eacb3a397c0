package city.hotline.suggestion;

import city.hotline.cases.ItemChoice;
import city.hotline.cases.ItemGuess;
import city.hotline.learning.Text;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first of what {@link LearnedAdvice} would advise, without looking for cases like it. */
@Component
class LearnedGuess implements ItemGuess {
    private final Advisers advisers;

    LearnedGuess(Advisers advisers) {
        this.advisers = advisers;
    }

    @Override
    public Optional<Guessed> of(String text) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        Adviser adviser = advisers.present();
        return LearnedAdvice.worthSaying(adviser.namer().guess(Text.of(text), 1)).stream()
                .map(guess -> new Guessed(
                        new ItemChoice(
                                Objects.requireNonNull(adviser.items().get(guess.label()))
                                        .id(),
                                guess.label()),
                        guess.confidence()))
                .findFirst();
    }
}
