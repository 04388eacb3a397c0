package city.hotline.ui.desk;

import city.hotline.cases.Ending;
import city.hotline.ui.text.T;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The five ways in which a contact can end, each with its key. */
enum Way {
    ANSWERED("Alt+Q"),
    DEPARTMENT("Alt+W"),
    PROVIDER("Alt+R"),
    VOLUNTEERS("Alt+T"),
    /** 抢单: open to the firms that may have it. */
    OFFER("Alt+G"),
    NOT_AVAILABLE("Alt+Y");

    private final String key;

    Way(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    String label() {
        return T.t("desk.way." + code());
    }

    /** What the words that go with it are: the reply, the reason, or a note for the handler. */
    String wordsLabel() {
        return T.t("desk.words." + code());
    }

    /** Whether somebody has to be named who handles it. */
    boolean needsTarget() {
        return switch (this) {
            case DEPARTMENT, PROVIDER, VOLUNTEERS -> true;
            case ANSWERED, NOT_AVAILABLE, OFFER -> false;
        };
    }

    /** Whether anything can be said with it: firms read nothing of an order that is open to all of them. */
    boolean takesWords() {
        return this != OFFER;
    }

    /** Whether something has to be said with it: what was answered, why it is not available. */
    boolean needsWords() {
        return this == ANSWERED || this == NOT_AVAILABLE;
    }

    /** The most characters of those words that a case holds. */
    int wordsLimit() {
        return this == ANSWERED ? Ending.REPLY : Ending.NOTE;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Way> named(@Nullable String name) {
        return Stream.of(values()).filter(way -> way.name().equals(name)).findFirst();
    }
}
