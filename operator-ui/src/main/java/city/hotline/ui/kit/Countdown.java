package city.hotline.ui.kit;

import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The time left to an instant, and after it the time over: 剩 18 分, 超 1 时 05 分. The server says the words once; the
 * browser lets them run on by the server's clock, without a request.
 */
public class Countdown extends Span {
    private static final Duration SOON = Duration.ofMinutes(30);

    /** A countdown that warns in its last 30 minutes. */
    public Countdown(Instant due, Clock clock) {
        this(due, SOON, clock);
    }

    /** @param warnBefore from when on it warns; zero: never before it is over */
    public Countdown(Instant due, Duration warnBefore, Clock clock) {
        Duration left = Duration.between(clock.instant(), due);
        addClassNames("chip", "num");
        if (tone(left, warnBefore) != Tone.PLAIN) {
            addClassName(tone(left, warnBefore).css());
        }
        Icon sign = VaadinIcon.CLOCK.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(inWords(left));
        words.addClassName("w");
        add(sign, words);
        getElement().setAttribute("data-due", String.valueOf(due.toEpochMilli()));
        getElement().setAttribute("data-warn", String.valueOf(warnBefore.toSeconds()));
        getElement().setAttribute("data-words", Spans.words());
    }

    /** The words alone, for lists that are read or printed. */
    public static String inWords(Duration left) {
        return T.t(left.isNegative() ? "countdown.over" : "countdown.left", Spans.inWords(left));
    }

    private static Tone tone(Duration left, Duration warnBefore) {
        if (left.isNegative()) {
            return Tone.BAD;
        }
        return left.compareTo(warnBefore) <= 0 ? Tone.WARN : Tone.PLAIN;
    }
}
