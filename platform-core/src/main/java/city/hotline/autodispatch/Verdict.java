package city.hotline.autodispatch;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is to get a case.
 *
 * @param chosen null when nobody can be named
 * @param runnerUp who would have been next; null when there was nobody else
 * @param doubt why it is not sure; null when it is
 * @param hold why a person dispatches; null when the case goes by itself
 */
public record Verdict(
        @Nullable Rated chosen,
        @Nullable Rated runnerUp,
        @Nullable Doubt doubt,
        @Nullable Hold hold) {
    /** Whom the case goes to without a person. */
    Optional<Nominee> dispatched() {
        return hold == null ? Optional.ofNullable(chosen).map(Rated::nominee) : Optional.empty();
    }
}
