package city.hotline.callers;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A phone number as it was given and as it is compared. Two numbers are equal when their normal form and extension are:
 * how they were typed does not matter.
 *
 * <p>{@link #toString()} is masked, so that a number written to a log by mistake says nothing.
 */
public final class PhoneNumber {
    private static final Set<String> WITHHELD = Set.of(
            "anonymous", "unknown", "withheld", "private", "restricted", "unavailable", "匿名", "未知号码", "隐藏号码", "无号码");

    private final String raw;
    private final String normal;
    private final PhoneKind kind;
    private final @Nullable String extension;

    private PhoneNumber(String raw, NumberingPlan.Reading reading, @Nullable String extension) {
        this.raw = raw;
        this.normal = reading.normal();
        this.kind = reading.kind();
        this.extension = extension;
    }

    /**
     * Reads a number: full-width or plain digits with spaces, dashes and brackets; with +86, 0086, another country's code
     * or none; mobile, landline with or without area code, 400/800, short numbers; an extension after 转, ext, # or a dash.
     * The words that exchanges show for a withheld number give {@link PhoneKind#ANONYMOUS}.
     *
     * @throws PhoneInvalid with the position of the first character at which the text cannot be a phone number any more
     */
    public static PhoneNumber parse(String text) {
        if (WITHHELD.contains(text.strip().toLowerCase(Locale.ROOT))) {
            return withheld(text);
        }
        PhoneReader.Read read = PhoneReader.read(text);
        return new PhoneNumber(text, read.reading(), read.extension());
    }

    /**
     * Reads what a telephone exchange displays. It refuses nothing, because a call must not be lost over its display:
     * nothing, and what is no phone number, is a withheld number.
     */
    public static PhoneNumber displayed(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return withheld();
        }
        try {
            return parse(text);
        } catch (PhoneInvalid e) {
            return withheld();
        }
    }

    public static PhoneNumber withheld() {
        return withheld("");
    }

    private static PhoneNumber withheld(String raw) {
        return new PhoneNumber(raw, new NumberingPlan.Reading(PhoneKind.ANONYMOUS, ""), null);
    }

    /** Exactly what was typed or sent. */
    public String raw() {
        return raw;
    }

    /**
     * What numbers are compared by: E.164 such as {@code +8613857400162} where the number has that form, else the digits as
     * dialled in the city, such as {@code 12345}, {@code 4008001234} or {@code 87654321}. Empty when withheld. Without the
     * extension.
     */
    public String normal() {
        return normal;
    }

    public PhoneKind kind() {
        return kind;
    }

    /** One to six digits behind a switchboard; null when there are none. */
    public @Nullable String extension() {
        return extension;
    }

    public boolean isWithheld() {
        return kind == PhoneKind.ANONYMOUS;
    }

    /** The digits as somebody in China dials them: {@code 13857400162}, {@code 057487654321}, {@code 12345}. */
    public String dialled() {
        return PhoneDisplay.dialled(this);
    }

    /** For reading: {@code 138 5740 0162}, {@code 0574 8765 4321 转801}. Empty when withheld. */
    public String display() {
        return PhoneDisplay.full(this);
    }

    /** For lists where the number is nobody's business: {@code 138 **** 0162}. Public short numbers stay as they are. */
    public String masked() {
        return PhoneDisplay.masked(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PhoneNumber that
                && normal.equals(that.normal)
                && Objects.equals(extension, that.extension);
    }

    @Override
    public int hashCode() {
        return Objects.hash(normal, extension);
    }

    @Override
    public String toString() {
        return kind + " " + masked();
    }
}
