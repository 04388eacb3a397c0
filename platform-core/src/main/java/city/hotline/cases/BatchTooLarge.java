package city.hotline.cases;

import city.hotline.foundation.Refusal;

/** More cases were marked than are worked on at once. */
public final class BatchTooLarge extends Refusal {
    BatchTooLarge(int most) {
        super(Kind.TOO_LARGE, "CASES_TOO_MANY", most);
    }
}
