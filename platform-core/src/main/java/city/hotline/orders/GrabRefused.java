package city.hotline.orders;

import city.hotline.foundation.Refusal;
import city.hotline.providers.Shortfall;
import java.util.List;

/** This firm does not get this order. */
public final class GrabRefused extends Refusal {
    private final transient List<Shortfall> missing;

    private GrabRefused(Kind kind, String code, List<Shortfall> missing, Object... facts) {
        super(kind, code, facts);
        this.missing = List.copyOf(missing);
    }

    static GrabRefused unknown() {
        return new GrabRefused(Kind.UNKNOWN, "ORDER_UNKNOWN", List.of());
    }

    static GrabRefused taken() {
        return new GrabRefused(Kind.CONFLICT, "ORDER_TAKEN", List.of());
    }

    static GrabRefused over() {
        return new GrabRefused(Kind.CONFLICT, "ORDER_OVER", List.of());
    }

    static GrabRefused notCovered() {
        return new GrabRefused(Kind.FORBIDDEN, "ORDER_NOT_COVERED", List.of());
    }

    /** By the first thing that is missing; the sentence of each says what to do. */
    static GrabRefused notQualified(List<Shortfall> missing) {
        return new GrabRefused(Kind.FORBIDDEN, "NOT_QUALIFIED_" + missing.getFirst(), missing);
    }

    /** All that is missing; empty when the firm was late and not unqualified. */
    public List<Shortfall> missing() {
        return missing;
    }
}
