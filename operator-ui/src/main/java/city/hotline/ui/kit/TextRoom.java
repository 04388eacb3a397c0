package city.hotline.ui.kit;

import city.hotline.ui.text.T;
import com.vaadin.flow.component.textfield.TextArea;

/** How much a text field may still hold: counted near the end of the room, said in a sentence beyond it. */
public final class TextRoom {
    /** From four fifths on it is counted. */
    private static final double NEAR = 0.8;

    private TextRoom() {}

    /**
     * Shows the room that is left under the field, or the error that nothing is. What was typed stays in any case.
     *
     * @param limit in characters as people count them: an emoji is one
     * @return whether the text fits
     */
    public static boolean show(TextArea field, int limit) {
        int length = field.getValue().codePointCount(0, field.getValue().length());
        field.setHelperText(length < limit * NEAR ? "" : T.t("text.room", length, limit));
        if (length > limit) {
            field.setErrorMessage(T.t("text.room.over", limit, length - limit));
            field.setInvalid(true);
        }
        return length <= limit;
    }
}
