package city.hotline.ui.desk;

import city.hotline.foundation.Refusal;
import city.hotline.intake.QuestionId;
import city.hotline.intake.SupervisorQuestion;
import city.hotline.intake.SupervisorQuestions;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What operators ask, oldest first, each with the contact that it is about and room for the answer. */
class QuestionsDialog extends Dialog {
    private final SupervisorQuestions questions;
    private final WallTime wall;
    private final Div list = new Div();
    private final Map<QuestionId, Entry> entries = new LinkedHashMap<>();
    private final EmptyState nothing =
            new EmptyState(VaadinIcon.CHECK, T.t("desk.questions.none"), T.t("desk.questions.none.next"));

    QuestionsDialog(SupervisorQuestions questions, WallTime wall) {
        this.questions = questions;
        this.wall = wall;
        setHeaderTitle(T.t("desk.questions.title"));
        setWidth("640px");
        list.addClassName("col");
        add(list);
        list.add(nothing);
        getFooter().add(new Button(T.t("desk.close"), click -> close()));
        addOpenedChangeListener(changed -> focusFirst());
    }

    /** Shows these; an answer that is half written to one of them stays. */
    final void show(List<SupervisorQuestion> waiting) {
        Set<QuestionId> ids = waiting.stream().map(SupervisorQuestion::id).collect(Collectors.toSet());
        entries.entrySet().removeIf(entry -> {
            boolean answered = !ids.contains(entry.getKey());
            if (answered) {
                list.remove(entry.getValue());
            }
            return answered;
        });
        waiting.stream().filter(asked -> !entries.containsKey(asked.id())).forEach(asked -> {
            Entry entry = entry(asked);
            entries.put(asked.id(), entry);
            list.add(entry);
        });
        nothing.setVisible(entries.isEmpty());
    }

    /** Whoever opens this, or has just answered, types on. */
    private void focusFirst() {
        entries.values().stream().limit(isOpened() ? 1 : 0).forEach(entry -> Pieces.focus(entry.answer));
    }

    private Entry entry(SupervisorQuestion asked) {
        RouterLink contact = new RouterLink(
                T.t("desk.questions.contact"), DeskView.class, asked.contact().toString());
        contact.getElement().addEventListener("click", click -> close());
        TextField answer = new TextField(T.t("desk.questions.answer", asked.asker()));
        answer.setMaxLength(SupervisorQuestions.LONGEST);
        answer.setManualValidation(true);
        answer.setWidthFull();
        answer.addKeyPressListener(Key.ENTER, pressed -> answer(asked.id(), answer));
        Entry entry = new Entry(answer);
        entry.add(
                Row.across(
                        Row.text(wall.second(asked.askedAt()), "num", "xs", "muted"),
                        Row.text(asked.asker(), "b"),
                        Row.text(asked.about(), "muted", "cut"),
                        Row.gap(),
                        contact),
                Row.text(asked.question(), "b"),
                Row.across(answer, new Button(T.t("desk.questions.send"), click -> answer(asked.id(), answer))));
        entry.addClassNames("col", "desk-question");
        return entry;
    }

    private void answer(QuestionId id, TextField field) {
        FieldErrors.clear(field);
        try {
            questions.answer(id, field.getValue().strip());
            show(questions.waiting());
            focusFirst();
        } catch (Refusal refused) {
            FieldErrors.show(field, refused);
        }
    }

    private static final class Entry extends Div {
        private final TextField answer;

        Entry(TextField answer) {
            this.answer = answer;
        }
    }
}
