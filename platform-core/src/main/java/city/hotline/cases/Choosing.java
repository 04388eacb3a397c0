package city.hotline.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the citizen of a case that is 待派 was asked to choose the firm himself, as columns; gone with the next step of the
 * case.
 *
 * @param mark null while he was not asked
 * @param until when his time is over; null while he was not asked
 */
@Embeddable
public record Choosing(
        @Column(name = "choice") @Enumerated(EnumType.STRING) @Nullable
        Mark mark,

        @Column(name = "choice_until") @Nullable Instant until) {
    /** What became of the question. */
    public enum Mark {
        /** 市民选择中. */
        ASKED,
        /** He leaves it to the hotline. */
        HANDED_BACK,
        /** 市民未选: his time is over. */
        LAPSED
    }

    public static final Choosing NOT_ASKED = new Choosing(null, null);

    static Choosing until(Instant end) {
        return new Choosing(Mark.ASKED, end);
    }

    /** What is to be shown at {@code now}: time that is over is over, also while nobody has been told; empty for not asked. */
    public Optional<Mark> at(Instant now) {
        return mark == Mark.ASKED && !runs(now) ? Optional.of(Mark.LAPSED) : Optional.ofNullable(mark);
    }

    /** Whether he may choose at {@code now}. */
    public boolean runs(Instant now) {
        return mark == Mark.ASKED && until != null && until.isAfter(now);
    }

    /** Whether an answer is awaited, as far as the case has been told. */
    boolean isOpen() {
        return mark == Mark.ASKED;
    }

    Choosing ended(Mark how) {
        return new Choosing(how, until);
    }
}
