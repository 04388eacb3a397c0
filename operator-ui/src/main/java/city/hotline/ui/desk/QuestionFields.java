package city.hotline.ui.desk;

import city.hotline.catalogue.ItemQuestion;
import city.hotline.catalogue.QuestionKind;
import city.hotline.catalogue.Wording;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Segmented;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.text.T;
import city.hotline.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the chosen item has to be asked. Choices are answered by a digit, which leads on to the next question. */
class QuestionFields extends Div {
    private static final int MOST_DIGITS = 9;
    private static final int FEW = 2;

    private final ContactSheet sheet;
    private final Runnable changed;
    private final Runnable after;
    private final Map<String, Component> fields = new LinkedHashMap<>();

    /** @param after leads the cursor on when the last question is answered */
    QuestionFields(ContactSheet sheet, Runnable changed, Runnable after) {
        this.sheet = sheet;
        this.changed = changed;
        this.after = after;
        addClassName("desk-questions");
        show();
    }

    /** Shows the questions of the item that the sheet has now. */
    void show() {
        removeAll();
        fields.clear();
        sheet.asked().questions().forEach(question -> fields.put(question.code(), field(question)));
        add(fields.values());
        setVisible(!fields.isEmpty());
    }

    /** Leads the cursor to the first question that must be asked and was not, or past them all. */
    void focusNext() {
        sheet.asked().missing().stream()
                .flatMap(question -> Stream.ofNullable(fields.get(question.code())))
                .findFirst()
                .ifPresentOrElse(Pieces::focus, after);
    }

    /** Answers the first choice that must be made and was not. */
    void press(int digit) {
        sheet.asked().questions().stream()
                .filter(question -> sheet.asked().answer(question.code()).isBlank())
                .filter(question -> question.must() && choices(question).size() >= digit)
                .findFirst()
                .ifPresent(question -> choose(question, digit));
    }

    void showGap(String question, String sentence) {
        if (fields.get(question) instanceof HasValidation field) {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
        }
    }

    private Component field(ItemQuestion question) {
        List<Wording> choices = choices(question);
        return choices.isEmpty() ? text(question) : choice(question, choices);
    }

    private TextField text(ItemQuestion question) {
        TextField field = new TextField(question.text().in(T.locale()));
        field.setRequiredIndicatorVisible(question.must());
        field.setManualValidation(true);
        field.setValue(sheet.asked().answer(question.code()));
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        if (question.kind() == QuestionKind.NUMBER) {
            field.getElement().setAttribute("inputmode", "numeric");
        }
        field.addValueChangeListener(typed -> answer(question, typed.getValue(), field));
        return field;
    }

    private Segmented<Wording> choice(ItemQuestion question, List<Wording> choices) {
        Segmented<Wording> field = new Segmented<>(
                question.text().in(T.locale()),
                choices,
                choice -> (choices.indexOf(choice) + 1) + " " + choice.in(T.locale()));
        field.setRequiredIndicatorVisible(question.must());
        field.setManualValidation(true);
        choices.stream()
                .filter(choice -> choice.zh().equals(sheet.asked().answer(question.code())))
                .findFirst()
                .ifPresent(field::setValue);
        field.addValueChangeListener(picked -> answer(
                question, picked.getValue() == null ? "" : picked.getValue().zh(), field));
        Shortcuts.of(field)
                .onDigits(
                        Math.min(choices.size(), MOST_DIGITS),
                        question.text().in(T.locale()),
                        digit -> choose(question, digit));
        if (choices.size() > FEW) {
            field.addClassName("wide");
        }
        return field;
    }

    @SuppressWarnings("unchecked") // a question with choices has a field of wordings
    private void choose(ItemQuestion question, int digit) {
        if (fields.get(question.code()) instanceof Segmented<?> field) {
            ((Segmented<Wording>) field).setValue(choices(question).get(digit - 1));
            focusNext();
        }
    }

    private void answer(ItemQuestion question, String given, HasValidation field) {
        FieldErrors.clear(field);
        sheet.asked().answer(question.code(), given);
        changed.run();
    }

    private static List<Wording> choices(ItemQuestion question) {
        return question.kind() == QuestionKind.YESNO ? List.of(word("desk.yes"), word("desk.no")) : question.choices();
    }

    private static Wording word(String key) {
        return new Wording(Texts.of(Locale.CHINA, key), Texts.of(Locale.ENGLISH, key));
    }
}
