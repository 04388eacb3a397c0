package city.hotline.ui.imports;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import city.hotline.imports.ImportJob;
import city.hotline.imports.ImportState;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Progress;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** An import under way, and what came of it. */
class RunStep extends Div {
    private final ImportKind kind;
    private final transient Runnable stop;
    private final transient Runnable anotherFile;
    private final Progress bar = new Progress(T.t("import.progress"));
    private final Span words = new Span();

    RunStep(ImportKind kind, Runnable stop, Runnable anotherFile) {
        this.kind = kind;
        this.stop = stop;
        this.anotherFile = anotherFile;
        addClassName("col");
        words.getElement().setAttribute("aria-live", "polite");
    }

    void show(Running now) {
        if (now.job() != null) {
            replace(result(now.job()));
        } else if (now.failure() != null) {
            replace(new Banner(Tone.BAD, sentence(now.failure())));
        } else {
            progress(now);
        }
    }

    private void progress(Running now) {
        if (now.total() > 0) {
            bar.set(now.done(), now.total());
            words.setText(kind.say("done.of", now.done(), now.total()));
        } else {
            bar.set(0, 1);
            words.setText(T.t("import.checking", now.fileName()));
        }
        if (bar.getParent().isEmpty()) {
            removeAll();
            Button end = new Button(T.t("import.stop"), click -> stop.run());
            end.setDisableOnClick(true);
            add(words, bar, Row.across(end, Row.text(T.t("import.may.leave"), "muted", "sm")));
        }
    }

    private void replace(Component outcome) {
        removeAll();
        add(outcome, Row.across(new Button(T.t("import.other"), click -> anotherFile.run())));
    }

    private Banner result(ImportJob job) {
        boolean finished = job.state() == ImportState.FINISHED;
        return new Banner(
                finished ? Tone.OK : Tone.WARN,
                kind.say(
                        finished ? "finished" : "stopped",
                        job.created(),
                        job.alreadyThere(),
                        job.repeated(),
                        job.refused()));
    }

    private static String sentence(RuntimeException failure) {
        return failure instanceof Refusal refusal ? Sentences.of(refusal, T.locale()) : T.t("import.broke");
    }
}
