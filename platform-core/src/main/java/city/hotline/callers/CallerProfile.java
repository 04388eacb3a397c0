package city.hotline.callers;

import city.hotline.foundation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What an operator writes down about a caller. Blank text counts as none.
 *
 * @param name at most 60 characters
 * @param salutation how to address the person, for example 王阿姨; at most 20 characters
 * @param area district, street or village as the city names it; at most 60 characters
 * @param address at most 200 characters
 * @param note at most 2,000 characters; may have several lines
 * @param confidential whether name, numbers and address are masked wherever the caller is shown
 */
public record CallerProfile(
        @Nullable String name,
        @Nullable String salutation,
        @Nullable String area,
        @Nullable String address,
        @Nullable String note,
        boolean confidential) {
    public static final CallerProfile EMPTY = new CallerProfile(null, null, null, null, null, false);

    /**
     * @throws city.hotline.foundation.TextTooLong beyond a limit
     * @throws city.hotline.foundation.TextNotAllowed for NUL, half a surrogate pair, a directional override
     */
    public CallerProfile {
        name = line("name", name, 60);
        salutation = line("salutation", salutation, 20);
        area = line("area", area, 60);
        address = line("address", address, 200);
        note = note == null || note.isBlank() ? null : PlainText.block("note", note, 2_000);
    }

    /** Somebody of whom only the name is known. */
    public static CallerProfile named(String name) {
        return new CallerProfile(name, null, null, null, null, false);
    }

    /** The same profile, masked from now on. */
    public CallerProfile asConfidential() {
        return new CallerProfile(name, salutation, area, address, note, true);
    }

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return "CallerProfile";
    }

    private static @Nullable String line(String field, @Nullable String text, int limit) {
        return text == null || text.isBlank() ? null : PlainText.line(field, text.strip(), limit);
    }
}
