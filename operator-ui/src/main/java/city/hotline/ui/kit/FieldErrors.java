package city.hotline.ui.kit;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import city.hotline.foundation.TextMissing;
import city.hotline.foundation.TextNotAllowed;
import city.hotline.foundation.TextTooLong;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import java.util.ArrayList;
import java.util.List;

/** Errors where they were made: at the field, in a full sentence. */
public final class FieldErrors {
    private FieldErrors() {}

    /** Shows {@code sentence} at the field and leads the cursor there. */
    public static void show(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** Shows a refusal at the field, in the user's language; what it says of a text it says by the field's own label. */
    public static void show(HasValidation field, Refusal refusal) {
        show(field, sentence(field, refusal));
    }

    private static String sentence(HasValidation field, Refusal refusal) {
        boolean namesField =
                refusal instanceof TextMissing || refusal instanceof TextTooLong || refusal instanceof TextNotAllowed;
        if (namesField && field instanceof HasLabel labelled && labelled.getLabel() != null) {
            List<Object> facts = new ArrayList<>(refusal.facts());
            facts.set(0, labelled.getLabel());
            return Sentences.of(refusal.code(), T.locale(), facts.toArray());
        }
        return Sentences.of(refusal, T.locale());
    }

    public static void clear(HasValidation... fields) {
        for (HasValidation field : fields) {
            field.setInvalid(false);
            field.setErrorMessage("");
        }
    }
}
