package city.hotline.foundation;

import java.util.List;

/**
 * A sentence that is named but not yet said: a key of the bundles {@code messages/refusals} with its facts. As a fact of
 * a refusal it is said in the reader's language inside the refusal's own sentence.
 */
public record Sentence(String code, List<Object> facts) {
    public Sentence {
        facts = List.copyOf(facts);
    }

    public static Sentence of(String code, Object... facts) {
        return new Sentence(code, List.of(facts));
    }
}
