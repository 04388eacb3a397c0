package city.hotline.cases;

import java.util.Optional;

/** What a case of which nobody has said the item is likely to be about. Whoever learns from cases implements it. */
public interface ItemGuess {
    /** @param certainty 0 to 1: the share of such guesses that turned out right */
    record Guessed(ItemChoice item, double certainty) {}

    /** Empty when the text names nothing of the present city's catalogue. */
    Optional<Guessed> of(String text);
}
