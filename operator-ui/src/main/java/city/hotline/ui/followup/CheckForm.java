package city.hotline.ui.followup;

import city.hotline.followup.Seen;
import city.hotline.followup.Solved;
import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Segmented;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;

/** What was seen on the spot: whether somebody went there, the three answers, and what he saw. */
class CheckForm extends Div {
    /** Whether people there are satisfied. */
    private enum Mood {
        YES,
        NO,
        NOBODY
    }

    private final transient Consumer<Seen> taken;
    private final Div trouble = new Div();
    private final Segmented<Boolean> went =
            new Segmented<>(T.t("checks.went"), List.of(true, false), yes -> T.t("checks.went." + yes));
    private final Segmented<Boolean> responded = new Segmented<>(
            T.t("followup.responded"), List.of(true, false), yes -> T.t(yes ? "followup.yes" : "followup.no"));
    private final Segmented<Solved> solved = new Segmented<>(
            T.t("followup.solved"), List.of(Solved.values()), answer -> T.t("followup.solved." + answer));
    private final Segmented<Mood> satisfied =
            new Segmented<>(T.t("followup.stars"), List.of(Mood.values()), mood -> T.t("checks.mood." + mood));
    private final TextArea words = new TextArea(T.t("checks.words"));

    /** @param taken what it refuses stays on the screen */
    CheckForm(Consumer<Seen> taken) {
        this.taken = taken;
        addClassNames("col", "check-form");
        trouble.getElement().setAttribute("role", "status");
        words.setMaxLength(Seen.WORDS);
        words.setMinRows(2);
        words.setMaxRows(8);
        words.setWidthFull();
        words.setManualValidation(true);
        went.setValue(true);
        satisfied.setValue(Mood.NOBODY);
        Shortcuts.of(this)
                .on("Alt+1", T.t("followup.solved.YES"), () -> solved.setValue(Solved.YES))
                .on("Alt+2", T.t("followup.solved.PARTLY"), () -> solved.setValue(Solved.PARTLY))
                .on("Alt+3", T.t("followup.solved.NO"), () -> solved.setValue(Solved.NO));
        add(
                trouble,
                went,
                responded,
                solved,
                satisfied,
                words,
                new ActionButton(T.t("checks.keep"), "Ctrl+Enter", this::finish).primary());
    }

    private void finish() {
        FieldErrors.clear(words);
        trouble.removeAll();
        Boolean got = responded.getValue();
        Solved need = solved.getValue();
        if (got == null || need == null) {
            trouble.add(new Banner(Tone.BAD, T.t("followup.missing." + (got == null ? "RESPONDED" : "SOLVED"))));
            return;
        }
        try {
            Boolean mood = satisfied.getValue() == Mood.NOBODY ? null : satisfied.getValue() == Mood.YES;
            taken.accept(
                    new Seen(went.getValue(), got, need, mood, words.getValue().strip()));
        } catch (Refusal refused) {
            if (refused.code().startsWith("TEXT_")) {
                FieldErrors.show(words, refused);
            } else {
                trouble.add(new Banner(Tone.BAD, Sentences.of(refused, T.locale())));
            }
        }
    }
}
