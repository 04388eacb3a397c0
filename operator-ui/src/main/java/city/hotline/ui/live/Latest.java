package city.hotline.ui.live;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Questions that come faster than they are answered, as while somebody types. A few are under way at once, the newest of
 * the others waits, and an answer that comes back after that to a later question is dropped. Everything happens under the
 * screen's lock; only the asking itself is elsewhere.
 */
public final class Latest<Q, A> {
    /** So that one slow answer does not hold up the next question, nor a slow engine gather a crowd of them. */
    private static final int AT_ONCE = 2;

    private final Asking<Q, A> asking;
    private final BiConsumer<Q, A> answered;
    private final BiConsumer<Q, RuntimeException> failed;
    private @Nullable Q waiting;
    private int underWay;
    private long asked;
    private long heard;

    /** Puts a question in the background. One of the two is told under the screen's lock. */
    public interface Asking<Q, A> {
        void start(Q question, Consumer<A> answered, Consumer<RuntimeException> failed);
    }

    public Latest(Asking<Q, A> asking, BiConsumer<Q, A> answered, BiConsumer<Q, RuntimeException> failed) {
        this.asking = asking;
        this.answered = answered;
        this.failed = failed;
    }

    /** Asks as soon as there is room; an earlier question that still waits is never asked. */
    public void ask(Q question) {
        if (underWay < AT_ONCE) {
            start(question);
        } else {
            waiting = question;
        }
    }

    /** Nothing that was asked so far is wanted any more. */
    public void forget() {
        waiting = null;
        heard = asked;
    }

    private void start(Q question) {
        long number = ++asked;
        underWay++;
        asking.start(
                question,
                answer -> back(number, () -> answered.accept(question, answer)),
                thrown -> back(number, () -> failed.accept(question, thrown)));
    }

    private void back(long number, Runnable tell) {
        underWay--;
        Q next = waiting;
        if (next != null) {
            waiting = null;
            start(next);
        }
        if (number > heard) {
            heard = number;
            tell.run();
        }
    }
}
