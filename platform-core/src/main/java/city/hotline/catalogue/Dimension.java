package city.hotline.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One side from which a service item can be looked at; its values are closed lists. */
public sealed interface Dimension
        permits Subject, Audience, ProviderKind, Urgency, ServiceChannel, Area, Price, QuestionKind {

    String name();

    /** The value as templates write it: the name in lower case. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value as people read it, from the bundles {@code messages/catalogue*}. */
    default String label(Locale locale) {
        return Labels.of(getClass().getSimpleName() + "." + name(), locale);
    }

    static <D extends Enum<D> & Dimension> Optional<D> find(Class<D> dimension, String code) {
        return Stream.of(dimension.getEnumConstants())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
