package city.hotline.ui.providers;

import city.hotline.access.CurrentOperator;
import city.hotline.providers.AdmissionAct;
import city.hotline.providers.AdmissionState;
import city.hotline.providers.ProviderFile;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import java.time.LocalDate;

/** One file: what can be done with it, what keeps it from orders or from the next step, and all that it says. */
class FileCard extends Card {
    private final ActionButton change;

    /** What can be done with the file. */
    interface Ways {
        void change();

        void take(AdmissionAct act);
    }

    FileCard(FileSheet sheet, ProviderFile file, LocalDate today, Ways ways) {
        super(file.provider().name().in(T.locale()));
        this.change = new ActionButton(T.t("providers.change"), "Alt+X", ways::change);
        pane().beside(new Chip(T.t("providers.form." + file.provider().form())));
        body().addClassName("col");
        with(acts(file, ways));
        note(file, today);
        with(sheet);
    }

    /** Puts the cursor where it can go on from. */
    void begin() {
        change.focus();
    }

    private Row acts(ProviderFile file, Ways ways) {
        Row acts = Row.wrapping();
        acts.addClassName("acts");
        AdmissionState state = file.admission().state();
        AdmissionAct.from(state).stream()
                .filter(act -> act != AdmissionAct.PASS || !isOwnSubmission(file))
                .map(act -> button(act, state, ways))
                .forEach(acts::add);
        acts.add(change);
        return acts;
    }

    private static ActionButton button(AdmissionAct act, AdmissionState state, Ways ways) {
        ActionButton button =
                new ActionButton(AdmissionWords.act(act, state), AdmissionWords.key(act), () -> ways.take(act));
        return switch (act) {
            case SUBMIT, PASS, TRY, CONTRACT, RESUME, APPLY_AGAIN -> button.primary();
            case SEND_BACK, PAUSE -> button;
            case END -> button.dangerous();
        };
    }

    private void note(ProviderFile file, LocalDate today) {
        if (file.isOver(today)) {
            with(new Banner(Tone.BAD, T.t("providers.note.over")));
        } else if (file.isEnding(today)) {
            with(new Banner(Tone.WARN, T.t("providers.note.ending")));
        }
        if (file.admission().state() == AdmissionState.DRAFT && !file.missing().isEmpty()) {
            with(new Banner(Tone.INFO, T.t("providers.note.missing", AdmissionWords.parts(file.missing()))));
        }
        if (isOwnSubmission(file)) {
            with(new Banner(Tone.INFO, T.t("providers.note.own")));
        }
    }

    private static boolean isOwnSubmission(ProviderFile file) {
        return file.admission().state() == AdmissionState.SUBMITTED
                && file.admission()
                        .submittedBy()
                        .equals(CurrentOperator.require().loginName());
    }
}
