package city.hotline.ui.catalogue;

import city.hotline.catalogue.Span;
import city.hotline.ui.text.T;
import java.util.Locale;

/** Spans of the catalogue in words. */
public final class SpanWords {
    private SpanWords() {}

    /** For example 30 分钟, 5 个工作日. */
    public static String of(Span span) {
        return T.t("catalogue.span." + span.unit().name().toLowerCase(Locale.ROOT), span.amount());
    }
}
