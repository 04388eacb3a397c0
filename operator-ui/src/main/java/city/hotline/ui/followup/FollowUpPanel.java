package city.hotline.ui.followup;

import city.hotline.cases.CaseChanged;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Ending;
import city.hotline.followup.Evaluation;
import city.hotline.followup.EvaluationWay;
import city.hotline.followup.FollowUpAnswers;
import city.hotline.followup.FollowUps;
import city.hotline.followup.Outcome;
import city.hotline.followup.Solved;
import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WordsDialog;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The call back: F2 dials, Y and N answer, digits are stars, then the citizen's words; Ctrl+Enter closes the case. */
public class FollowUpPanel extends Div {
    private static final Duration LATER = Duration.ofMinutes(15);

    private final transient FollowUps door;
    private final transient CaseSummary subject;
    private final transient Clock clock;
    private final transient FollowUpOwner owner;
    private final transient @Nullable FollowUpAnswers said;
    private String reason = "";

    private final FollowUpQuestions questions = new FollowUpQuestions();
    private final CallLine call;
    private final ScriptQuestions script;
    private final Div trouble = new Div();

    public FollowUpPanel(FollowUps door, CaseSummary subject, Clock clock, FollowUpOwner owner) {
        this.door = door;
        this.subject = subject;
        this.clock = clock;
        this.owner = owner;
        addClassNames("col", "follow-up", "no-print");
        this.call = new CallLine(clock);
        this.script = new ScriptQuestions(door.script(subject.id(), subject.reworks()));
        Row head = Row.across(
                new H2(T.t("followup.title")),
                new ActionButton(T.t("followup.call"), "F2", () -> owner.askNumber(this::dial)),
                call);
        head.addClassName("wrap");
        add(head, trouble, script.words(), questions, script, acts());
        if (!script.open()) {
            trouble.add(new Banner(Tone.WARN, T.t("followup.script.closed")));
        }
        said = citizensOwn();
        if (said != null) {
            questions.begin(said);
            trouble.add(new Banner(said.dissatisfied() ? Tone.BAD : Tone.WARN, T.t("followup.by-link")));
        }
    }

    /** What the citizen said of this round by his link; null where he has not. */
    private @Nullable FollowUpAnswers citizensOwn() {
        return door.evaluations(subject.id()).stream()
                .filter(one -> one.round() == subject.reworks() && one.way() == EvaluationWay.LINK)
                .map(Evaluation::answers)
                .findFirst()
                .orElse(null);
    }

    /** Leads the cursor to the question that stands next. */
    public void focusFirst() {
        questions.focusNext();
    }

    /** Whether something was answered that is not recorded yet. */
    public boolean begun() {
        FollowUpForm form = form();
        if (!script.answers().isEmpty()) {
            return true;
        }
        if (said != null && form.answers().equals(Optional.of(said))) {
            return false;
        }
        return form.responded() != null
                || form().solved() != null
                || form.stars() != null
                || !form().words().isEmpty();
    }

    /** Says what the operator should know before recording. */
    public void warn(String sentence) {
        trouble.removeAll();
        trouble.add(new Banner(Tone.WARN, sentence));
    }

    private void dial(String phone) {
        call.dial(phone);
        questions.focusNext();
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

    private void closeSolved() {
        if (isAnswered()) {
            if (form().solved() != Solved.YES) {
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
        return reason.isEmpty() ? form().words() : reason;
    }

    private void notReached() {
        attempt(
                seen -> door.notReached(subject.id(), seen, clock.instant().plus(LATER), form().words()),
                subject.version(),
                said("later"));
    }

    private void record(Outcome outcome, String said) {
        FollowUpAnswers answers = form().answers().orElseThrow();
        attempt(seen -> door.record(subject.id(), seen, answers, script.answers(), outcome), subject.version(), said);
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
        form().missing().ifPresent(question -> {
            form().goTo(question);
            complain(T.t("followup.missing." + question));
            focusFirst();
        });
        return form().missing().isEmpty();
    }

    private void complain(String sentence) {
        trouble.removeAll();
        trouble.add(new Banner(Tone.BAD, sentence));
    }

    private FollowUpForm form() {
        return questions.form();
    }
}
