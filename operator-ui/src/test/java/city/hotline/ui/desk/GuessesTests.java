package city.hotline.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.suggestion.Advice;
import city.hotline.suggestion.AdvisedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class GuessesTests {
    private final List<Consumer<Advice>> answers = new ArrayList<>();
    private final Guesses guesses = new Guesses((text, answered, failed) -> answers.add(answered), () -> {});

    @Test
    void aSureGuessIsTakenAtOnce() {
        guesses.about("水管漏水");
        answers.getLast().accept(advice(false));

        assertThat(guesses.press(0)).isTrue();
    }

    @Test
    void anUnsureGuessIsMarkedFirstAndTakenByTheSecondPress() {
        guesses.about("水");
        answers.getLast().accept(advice(true));

        assertThat(guesses.unsure()).isTrue();
        assertThat(guesses.press(0)).isFalse();
        assertThat(guesses.marked()).isZero();
        assertThat(guesses.press(0)).isTrue();
    }

    @Test
    void otherGuessesAreUnmarked() {
        guesses.about("水");
        answers.getLast().accept(advice(true));
        guesses.press(0);

        guesses.about("水管");
        answers.getLast().accept(advice(true));

        assertThat(guesses.press(0)).isFalse();
    }

    @Test
    void anEmptyTextIsAboutNothing() {
        guesses.about("水管");
        guesses.about("");

        answers.getLast().accept(advice(false));

        assertThat(guesses.items()).isEmpty();
    }

    @Test
    void aTextThatNamesNoItemIsUnclearUntilItDoes() {
        guesses.about("那个");
        assertThat(guesses.unclear()).isFalse();

        answers.getLast().accept(new Advice(List.of(), true));
        assertThat(guesses.unclear()).isTrue();
        assertThat(guesses.unsure()).isFalse();

        guesses.about("那个水管");
        answers.getLast().accept(advice(true));
        assertThat(guesses.unclear()).isFalse();
    }

    @Test
    void confidenceIsSaidInAWordAndANumberAndIsNeverCertain() {
        assertThat(Guesses.word(0.93)).isEqualTo("high");
        assertThat(Guesses.word(0.7)).isEqualTo("fair");
        assertThat(Guesses.word(0.2)).isEqualTo("low");
        assertThat(Guesses.percent(0.999)).isEqualTo("99%");
        assertThat(Guesses.percent(0.001)).isEqualTo("1%");
    }

    private static Advice advice(boolean unsure) {
        return new Advice(
                List.of(new AdvisedItem(Sheets.leak(), 0.9, List.of("漏水"), List.of("NB-20261121-0398"))), unsure);
    }
}
