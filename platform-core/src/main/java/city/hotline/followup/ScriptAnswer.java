package city.hotline.followup;

import city.hotline.foundation.StoredText;

/**
 * What a citizen answered to a question of the script.
 *
 * @param question as it stood in the rule that day
 * @param answer at most 500 characters, may be empty
 */
public record ScriptAnswer(String question, String answer) {
    public static final int ANSWER = 500;

    public ScriptAnswer {
        StoredText.within("question", question, FollowUpRule.QUESTION);
        StoredText.within("answer", answer, ANSWER);
    }
}
