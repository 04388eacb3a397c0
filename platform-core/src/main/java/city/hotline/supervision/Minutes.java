package city.hotline.supervision;

import city.hotline.cases.Ending;
import city.hotline.foundation.StoredText;
import java.time.Instant;

/**
 * 协调纪要: what those who were called together agreed on.
 *
 * @param present who was there, 1 to 2,000 characters
 * @param agreed who does what until when, 1 to 2,000 characters
 */
public record Minutes(Instant held, Means means, String present, String agreed) {
    /** How they came together. */
    public enum Means {
        /** 现场. */
        SITE,
        MEETING,
        PHONE
    }

    public Minutes {
        StoredText.required("present", present, Ending.NOTE);
        StoredText.required("agreed", agreed, Ending.NOTE);
    }
}
