package city.hotline.ui.kit;

import city.hotline.foundation.Refusal;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for a few sentences and does something with them. Escape changes nothing; a refusal is said at the field. */
public class WordsDialog extends Dialog {
    private final TextArea words = new TextArea();
    private final Consumer<String> work;

    /**
     * @param title names the act and the object: 退单 NB-20261121-0398
     * @param label what the words are
     * @param act the word on the button
     * @param limit how many characters there is room for
     * @param work is given the words without blanks around them; what it refuses stays on the screen
     */
    public WordsDialog(String title, String label, String act, int limit, Consumer<String> work) {
        this.work = work;
        setHeaderTitle(title);
        setWidth("520px");
        words.setLabel(label);
        words.setMaxLength(limit);
        words.setMinRows(3);
        words.setMaxRows(10);
        words.setWidthFull();
        words.focus();
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        Row acts = Row.across(Row.gap(), cancel, new ActionButton(act, "Ctrl+Enter", this::finish).primary());
        add(Row.down(words, acts));
    }

    /** Begins with these words. */
    public WordsDialog beginningWith(String text) {
        words.setValue(text);
        return this;
    }

    /** Says under the field what is expected. */
    public WordsDialog hinting(String hint) {
        words.setHelperText(hint);
        return this;
    }

    private void finish() {
        FieldErrors.clear(words);
        try {
            work.accept(words.getValue().strip());
            close();
        } catch (Refusal refusal) {
            FieldErrors.show(words, refusal);
        }
    }
}
