package city.hotline.ui.followup;

import city.hotline.cases.Ending;
import city.hotline.followup.FollowUpAnswers;
import city.hotline.followup.Solved;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Segmented;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** The three questions and the citizen's words: Y, N and P answer, digits are stars. */
class FollowUpQuestions extends Div {
    private final transient FollowUpForm form = new FollowUpForm();
    private final Segmented<Boolean> responded = new Segmented<>(
            T.t("followup.responded"), List.of(true, false), yes -> T.t(yes ? "followup.yes" : "followup.no"));
    private final Segmented<Solved> solved = new Segmented<>(
            T.t("followup.solved"), List.of(Solved.values()), answer -> T.t("followup.solved." + answer));
    private final Stars stars = new Stars(this::rate);
    private final TextArea words = new TextArea(T.t("followup.words"));

    FollowUpQuestions() {
        addClassName("col");
        listen();
        answerKeys();
        Div questions = new Div();
        questions.addClassName("q");
        questions.add(asked("followup.responded"), responded);
        questions.add(asked("followup.solved"), solved);
        questions.add(asked("followup.stars"), stars);
        add(questions, words);
    }

    FollowUpForm form() {
        return form;
    }

    /** Begins with what the citizen said already. */
    void begin(FollowUpAnswers answers) {
        form.responded(answers.responded());
        form.solved(answers.solved());
        form.stars(answers.stars());
        form.words(answers.words());
        words.setValue(answers.words());
        responded.setValue(form.responded());
        solved.setValue(form.solved());
        stars.show(form.stars());
    }

    /** Leads the cursor to the question that stands next. */
    void focusNext() {
        switch (form.at()) {
            case RESPONDED -> focus(responded);
            case SOLVED -> focus(solved);
            case STARS -> stars.focus();
            case WORDS -> words.focus();
        }
    }

    private void listen() {
        responded.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                form.responded(chosen.getValue());
            }
        });
        solved.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                form.solved(chosen.getValue());
            }
        });
        words.setMaxLength(Ending.NOTE);
        words.setMinRows(2);
        words.setMaxRows(6);
        words.setWidthFull();
        words.setPlaceholder(T.t("followup.words.hint"));
        words.addValueChangeListener(typed -> form.words(typed.getValue()));
    }

    private void answerKeys() {
        Shortcuts.of(this)
                .on("Y", T.t("followup.key.yes"), () -> say(true))
                .on("N", T.t("followup.key.no"), () -> say(false))
                .on("P", T.t("followup.key.partly"), () -> {
                    form.sayPartly();
                    show();
                })
                .onDigits(5, T.t("followup.key.stars"), this::rate);
    }

    private void say(boolean yes) {
        form.say(yes);
        show();
    }

    private void rate(int given) {
        form.stars(given);
        show();
    }

    private void show() {
        responded.setValue(form.responded());
        solved.setValue(form.solved());
        stars.show(form.stars());
        focusNext();
    }

    private static Span asked(String question) {
        return Row.text(T.t(question), "b");
    }

    private static void focus(Segmented<?> question) {
        question.getElement().callJsFunction("focus");
    }
}
