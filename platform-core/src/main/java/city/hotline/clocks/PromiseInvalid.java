package city.hotline.clocks;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentence;

/** A promise that nobody could keep track of. */
public final class PromiseInvalid extends Refusal {
    PromiseInvalid(String rule) {
        super(Kind.INVALID, "PROMISE_INVALID", Sentence.of("PROMISE_INVALID." + rule));
    }
}
