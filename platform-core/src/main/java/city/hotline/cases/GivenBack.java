package city.hotline.cases;

import city.hotline.foundation.StoredText;

/**
 * A return, with its reason.
 *
 * @param named the department that ought to handle it instead, by its name on that day; empty for none
 * @param words must say something, at most 2,000 characters
 */
public record GivenBack(ReturnCause cause, String named, String words) {
    /** @throws DepartmentNotNamed when the cause is another department and none is named */
    public GivenBack {
        StoredText.required("reason", words, Ending.NOTE);
        StoredText.within("handler", named, Ending.NAME);
        if (cause == ReturnCause.OTHER_DEPARTMENT && named.isBlank()) {
            throw new DepartmentNotNamed();
        }
    }

    public static GivenBack because(ReturnCause cause, String words) {
        return new GivenBack(cause, "", words);
    }

    /** As the hotline records it for a handler who called. */
    static GivenBack recorded(String words) {
        return because(ReturnCause.UNSAID, words);
    }
}
