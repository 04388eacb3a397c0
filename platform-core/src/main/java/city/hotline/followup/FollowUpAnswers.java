package city.hotline.followup;

import city.hotline.foundation.StoredText;
import org.jspecify.annotations.Nullable;

/**
 * What the citizen said when called back: three answers that are never mixed.
 *
 * @param responded 响应: the handler got in touch, whatever came of it
 * @param solved 解决: the need is met, in part, or not
 * @param stars 满意: 1 to 5, null when the citizen gave none
 * @param words the citizen's own, at most 2,000 characters, may be empty
 */
public record FollowUpAnswers(
        boolean responded, Solved solved, @Nullable Integer stars, String words) {
    /** 满意 begins here: 4 and 5 stars. */
    public static final int SATISFIED_FROM = 4;
    /** 不满意 ends here: 1 and 2 stars; 3 is neither. */
    public static final int DISSATISFIED_TO = 2;

    public FollowUpAnswers {
        if (stars != null && (stars < 1 || stars > 5)) {
            throw new StarsInvalid();
        }
        StoredText.within("words", words, 2_000);
    }

    public boolean dissatisfied() {
        return stars != null && stars <= DISSATISFIED_TO;
    }
}
