package city.hotline.followup;

import org.jspecify.annotations.Nullable;

/**
 * What was said of a case before somebody went to see.
 *
 * @param by who said it: the handler, who says that it is done, where the citizen was not asked or did not answer
 * @param stars 1 to 5; null where none were given, as by every handler
 */
public record Said(
        By by, boolean responded, Solved solved, @Nullable Integer stars) {
    /** A handler who says that it is done. */
    static final Said DONE = new Said(By.HANDLER, true, Solved.YES, null);

    /** Who said it. */
    public enum By {
        CITIZEN,
        HANDLER
    }

    static Said by(FollowUpAnswers citizen) {
        return new Said(By.CITIZEN, citizen.responded(), citizen.solved(), citizen.stars());
    }

    /** Whether what was seen is what was said: got in touch, solved, and satisfied where both sides tell. */
    public boolean agreesWith(Seen seen) {
        boolean sameMood = stars == null
                || seen.satisfied() == null
                || seen.satisfied() == (stars >= FollowUpAnswers.SATISFIED_FROM);
        return responded == seen.responded() && solved == seen.solved() && sameMood;
    }
}
