package city.hotline.ui.knowledge;

import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/** Takes the words of a new group in one line. */
class NewSynonyms extends Div {
    private final TextField words = new TextField(T.t("synonyms.words"));
    private final transient Consumer<List<String>> add;

    /** @param add what it refuses is said at the field */
    NewSynonyms(Consumer<List<String>> add) {
        this.add = add;
        addClassName("filter-bar");
        words.setPlaceholder(T.t("synonyms.words.hint"));
        words.setHelperText(T.t("synonyms.hint"));
        words.setManualValidation(true);
        words.addClassName("wide");
        Shortcuts.of(words).leadsTo("Alt+N", T.t("synonyms.words"));
        Row line = Row.across(words, new ActionButton(T.t("synonyms.add"), "Ctrl+Enter", this::add).primary());
        line.addClassName("top-row");
        add(line);
    }

    private void add() {
        FieldErrors.clear(words);
        try {
            add.accept(WordList.read(words.getValue()));
            words.clear();
            words.focus();
        } catch (Refusal refused) {
            FieldErrors.show(words, refused);
        }
    }
}
