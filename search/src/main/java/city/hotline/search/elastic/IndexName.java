package city.hotline.search.elastic;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of an index or an alias of one city. Only {@link IndexNames} makes one. */
final class IndexName {
    private static final Pattern VERSION = Pattern.compile("-v(\\d{1,6})-\\d+$");

    private final String text;

    IndexName(String text) {
        this.text = text;
    }

    /** The version of the definition by which the index was made; empty for an alias. */
    OptionalInt version() {
        Matcher found = VERSION.matcher(text);
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexName name && name.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
