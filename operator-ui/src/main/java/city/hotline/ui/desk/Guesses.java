package city.hotline.ui.desk;

import city.hotline.suggestion.Advice;
import city.hotline.ui.live.Latest;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the items may be that a free text is about, as far as anybody knows by now. An unsure guess is taken by pressing its
 * digit twice: the first press marks it.
 */
final class Guesses {
    private static final Logger LOG = LoggerFactory.getLogger(Guesses.class);
    private static final Advice NONE = new Advice(List.of(), false);

    private final Latest<String, Advice> latest;
    private String asked = "";
    private Advice advice = NONE;
    private int marked = -1;

    /** @param changed told when there are others to show */
    Guesses(Latest.Asking<String, Advice> asking, Runnable changed) {
        this.latest = new Latest<>(
                asking,
                (text, found) -> {
                    show(found);
                    changed.run();
                },
                (text, thrown) -> LOG.warn("item advice failed", thrown));
    }

    /** The free text is now {@code text}; the same text is not asked about twice. */
    void about(String text) {
        String words = text.strip();
        if (words.equals(asked)) {
            return;
        }
        asked = words;
        if (words.isEmpty()) {
            latest.forget();
            show(NONE);
        } else {
            latest.ask(words);
        }
    }

    List<ItemSuggestion> items() {
        return advice.items().stream().map(ItemSuggestion::advised).toList();
    }

    boolean unsure() {
        return advice.unsure() && !advice.items().isEmpty();
    }

    /** Whether the text names no item so far. */
    boolean unclear() {
        return advice.unsure() && advice.items().isEmpty();
    }

    int marked() {
        return marked;
    }

    /** Whether pressing this digit takes its item; when not, the item is marked, and the next press takes it. */
    boolean press(int index) {
        boolean takes = !unsure() || marked == index;
        marked = index;
        return takes;
    }

    /** Under which word the bundles know how sure {@code confidence} is. */
    static String word(double confidence) {
        if (confidence >= 0.85) {
            return "high";
        }
        return confidence >= 0.6 ? "fair" : "low";
    }

    /** In whole hundredths; neither nothing nor all is ever certain. */
    static String percent(double confidence) {
        return String.format(Locale.ROOT, "%d%%", Math.clamp(Math.round(confidence * 100), 1, 99));
    }

    private void show(Advice found) {
        advice = found;
        marked = -1;
    }
}
