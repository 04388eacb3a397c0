package city.hotline.ui.followup;

import city.hotline.cases.CaseChanged;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Ending;
import city.hotline.followup.FollowUpAnswers;
import city.hotline.followup.FollowUps;
import city.hotline.followup.Outcome;
import city.hotline.followup.Solved;
import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Segmented;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WordsDialog;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** The call back: Y and N answer, digits are stars, then the citizen's words; Ctrl+Enter closes the case. */
public class FollowUpPanel extends Div {
    /** Who shows the panel and knows the case's file. */
    public interface Owner {
        /** The call back is recorded and the case other than it was. */
        void recorded();

        /**
         * Asks what is to be done better and by whom.
         *
         * @param words the reason begins with them
         */
        void askRework(String words, Consumer<Outcome.Rework> work);

        /**
         * Somebody else was first and nothing was recorded: shows what he did.
         *
         * @param again records the same on top of the version that it is given, after the operator has seen it
         */
        void overtaken(CaseChanged refused, LongConsumer again);
    }

    private static final Duration LATER = Duration.ofMinutes(15);

    private final transient FollowUps door;
    private final transient CaseSummary subject;
    private final transient Clock clock;
    private final transient Owner owner;
    private final transient FollowUpForm form = new FollowUpForm();
    private String reason = "";

    private final Segmented<Boolean> responded = new Segmented<>(
            T.t("followup.responded"), List.of(true, false), yes -> T.t(yes ? "followup.yes" : "followup.no"));
    private final Segmented<Solved> solved = new Segmented<>(
            T.t("followup.solved"), List.of(Solved.values()), answer -> T.t("followup.solved." + answer));
    private final Stars stars = new Stars(this::rate);
    private final TextArea words = new TextArea(T.t("followup.words"));
    private final Div trouble = new Div();

    public FollowUpPanel(FollowUps door, CaseSummary subject, Clock clock, Owner owner) {
        this.door = door;
        this.subject = subject;
        this.clock = clock;
        this.owner = owner;
        addClassNames("col", "follow-up", "no-print");
        listen();
        answerKeys();
        Div questions = new Div();
        questions.addClassName("q");
        questions.add(asked("followup.responded"), responded);
        questions.add(asked("followup.solved"), solved);
        questions.add(asked("followup.stars"), stars);
        add(new H2(T.t("followup.title")), trouble, questions, words, acts());
    }

    /** Leads the cursor to the question that stands next. */
    public void focusFirst() {
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

    private Row acts() {
        Row acts = Row.across(
                new ActionButton(T.t("followup.close"), "Ctrl+Enter", this::closeSolved).primary(),
                new ActionButton(T.t("followup.rework"), "Alt+R", this::askRework),
                new ActionButton(T.t("followup.unsolved"), "Alt+O", this::askUnsolved),
                new ActionButton(T.t("followup.later"), "Alt+L", this::notReached));
        acts.addClassNames("wrap", "acts");
        return acts;
    }

    private static Span asked(String question) {
        return Row.text(T.t(question), "b");
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
        focusFirst();
    }

    private void closeSolved() {
        if (isAnswered()) {
            if (form.solved() != Solved.YES) {
                complain(T.t("followup.not-solved"));
            } else {
                record(new Outcome.CloseSolved(), said("solved"));
            }
        }
    }

    private void askRework() {
        if (isAnswered()) {
            owner.askRework(reason(), rework -> {
                reason = rework.reason();
                record(
                        rework,
                        rework.to() == null
                                ? said("rework")
                                : said("rework.to", rework.to().name()));
            });
        }
    }

    private void askUnsolved() {
        if (isAnswered()) {
            String act = T.t("followup.unsolved");
            new WordsDialog(
                            act + " " + subject.number(),
                            T.t("followup.unsolved.reason"),
                            act,
                            Ending.NOTE,
                            this::closeUnsolved)
                    .beginningWith(reason())
                    .open();
        }
    }

    private void closeUnsolved(String why) {
        reason = why;
        record(new Outcome.CloseUnsolved(why), said("unsolved"));
    }

    /** What was typed as a reason before, else the citizen's words. */
    private String reason() {
        return reason.isEmpty() ? form.words() : reason;
    }

    private void notReached() {
        attempt(
                seen -> door.notReached(subject.id(), seen, clock.instant().plus(LATER), form.words()),
                subject.version(),
                said("later"));
    }

    private void record(Outcome outcome, String said) {
        FollowUpAnswers answers = form.answers().orElseThrow();
        attempt(seen -> door.record(subject.id(), seen, answers, outcome), subject.version(), said);
    }

    private String said(String what, String... more) {
        return T.t(
                "followup.did." + what,
                Stream.concat(Stream.of(subject.number()), Stream.of(more)).toArray());
    }

    /**
     * What is refused is said here; everything that was answered stays.
     *
     * @param work is given the version that the operator saw
     */
    private void attempt(LongConsumer work, long seen, String said) {
        try {
            work.accept(seen);
        } catch (CaseChanged changed) {
            complain(T.t("followup.changed"));
            owner.overtaken(changed, version -> attempt(work, version, said));
            return;
        } catch (Refusal refusal) {
            complain(Sentences.of(refusal, T.locale()));
            return;
        }
        Toasts.done(said);
        owner.recorded();
    }

    private boolean isAnswered() {
        form.missing().ifPresent(question -> {
            form.goTo(question);
            complain(T.t("followup.missing." + question));
            focusFirst();
        });
        return form.missing().isEmpty();
    }

    private void complain(String sentence) {
        trouble.removeAll();
        trouble.add(new Banner(Tone.BAD, sentence));
    }

    private static void focus(Segmented<?> question) {
        question.getElement().callJsFunction("focus");
    }
}
