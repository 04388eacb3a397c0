package city.hotline.ui.queues;

import city.hotline.cases.BatchRefused;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Ending;
import city.hotline.cases.Marked;
import city.hotline.foundation.Refusal;
import city.hotline.foundation.StoredText;
import city.hotline.ui.casefile.AssignDialog;
import city.hotline.ui.casefile.Candidates;
import city.hotline.ui.casefile.CaseDoors;
import city.hotline.ui.kit.Confirm;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WordsDialog;
import city.hotline.ui.text.T;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does with all marked cases what was asked for: what can be undone at once, the rest after a question that names them. */
final class BulkDeed {
    private final CaseDoors doors;
    private final Marks marks;
    private final Runnable changed;

    /** @param changed the cases are other than they were read, or may be */
    BulkDeed(CaseDoors doors, Marks marks, Runnable changed) {
        this.doors = doors;
        this.marks = marks;
        this.changed = changed;
    }

    void begin(BulkAct act) {
        if (marks.isEmpty()) {
            return;
        }
        switch (act) {
            case TO_PROVIDER, TO_DEPARTMENT, TO_TEAM -> ask(act, to -> assignUnlessChoosing(act, to));
            case OVER_TO_PROVIDER, OVER_TO_DEPARTMENT ->
                ask(act, to -> confirmHandOver(act, to)).asking(T.t("queue.bulk.why"));
            case ACCEPT ->
                Confirm.ask(
                        title(act),
                        T.t("queue.bulk.ACCEPT.consequence"),
                        act.word(),
                        () -> done(act, () -> doors.batches().accept(marks.seen())));
            case GIVE_BACK ->
                new WordsDialog(title(act), T.t("case.words.GIVE_BACK"), act.word(), Ending.NOTE, why -> {
                            StoredText.required("reason", why, Ending.NOTE);
                            done(act, () -> doors.batches().giveBack(marks.seen(), why));
                        })
                        .open();
        }
    }

    private AssignDialog ask(BulkAct act, Consumer<Ending.Dispatch> work) {
        AssignDialog dialog = new AssignDialog(title(act), new Candidates(doors, act.kind(), marks.rows()), work);
        dialog.open();
        return dialog;
    }

    private void assignUnlessChoosing(BulkAct act, Ending.Dispatch to) {
        Instant now = doors.clock().instant();
        long choosing =
                marks.rows().stream().filter(row -> row.choosing().runs(now)).count();
        if (choosing == 0) {
            assign(to);
        } else {
            Confirm.ask(
                    T.t("choice.over.bulk", choosing, to.name()),
                    T.t("choice.over.bulk.consequence"),
                    act.word(),
                    () -> assign(to));
        }
    }

    private void assign(Ending.Dispatch to) {
        attempt(() -> {
            List<CaseSummary> sent = doors.batches().assign(marks.seen(), to);
            marks.clear();
            Toasts.done(T.t("queue.bulk.did.assigned", sent.size(), to.name()), () -> recall(sent));
        });
    }

    private void recall(List<CaseSummary> sent) {
        attempt(() -> {
            List<Marked> back = sent.stream().map(Marked::of).toList();
            List<CaseSummary> recalled = doors.batches().recall(back, T.t("case.recalled"));
            Toasts.done(T.t("queue.bulk.did.recalled", recalled.size()));
        });
    }

    private void confirmHandOver(BulkAct act, Ending.Dispatch to) {
        StoredText.required("note", to.note(), Ending.NOTE);
        Confirm.ask(
                T.t("queue.bulk.over.question", marks.size(), to.name(), marks.names()),
                T.t("queue.bulk.over.consequence"),
                act.word(),
                () -> done(act, () -> doors.batches().handOver(marks.seen(), to)));
    }

    private void done(BulkAct act, Supplier<List<CaseSummary>> work) {
        attempt(() -> {
            List<CaseSummary> after = work.get();
            marks.clear();
            Toasts.done(T.t("queue.bulk.did", act.word(), after.size()));
        });
    }

    /** Where some could not be worked on, nothing was done with any; those are no longer marked. */
    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (BatchRefused refused) {
            marks.drop(refused.refused());
            Toasts.refused(refused);
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
        }
        changed.run();
    }

    private String title(BulkAct act) {
        return T.t("queue.bulk.title", act.word(), marks.size(), marks.names());
    }
}
