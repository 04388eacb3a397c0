package city.hotline.calendar;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentence;
import java.util.List;

/** The file of a year cannot be taken: what is wrong with it, line by line. Nothing of it was kept. */
public final class YearRefused extends Refusal {
    private static final int SHOWN = 8;

    private final transient List<Sentence> faults;

    YearRefused(int year, List<Sentence> faults) {
        super(Kind.INVALID, "YEAR_REFUSED", String.valueOf(year), faults.getFirst(), faults.size());
        this.faults = List.copyOf(faults);
    }

    /** The first of them, in the order of the lines. */
    public List<Sentence> faults() {
        return faults.subList(0, Math.min(SHOWN, faults.size()));
    }
}
