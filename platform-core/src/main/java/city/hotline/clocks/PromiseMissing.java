package city.hotline.clocks;

import city.hotline.cases.DeadlineKind;
import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentence;

/** A kind of deadline would be left without a promise for all cases. */
public final class PromiseMissing extends Refusal {
    PromiseMissing(DeadlineKind kind) {
        super(Kind.INVALID, "PROMISE_MISSING", Sentence.of("DEADLINE_KIND." + kind));
    }
}
