package city.hotline.clocks;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentence;

/** Two promises are for the very same cases. */
public final class PromiseTwice extends Refusal {
    PromiseTwice(Promise promise) {
        super(Kind.INVALID, "PROMISE_TWICE", Sentence.of("DEADLINE_KIND." + promise.kind()), promise.scope());
    }
}
