package city.hotline.ui.casefile;

import city.hotline.cases.CaseChange;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Choosing;
import city.hotline.cases.Ending;
import city.hotline.cases.GivenBack;
import city.hotline.cases.Marked;
import city.hotline.choice.FirmChoice;
import city.hotline.foundation.Refusal;
import city.hotline.ui.credit.ReportDialog;
import city.hotline.ui.kit.Confirm;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WordsDialog;
import city.hotline.ui.text.T;
import java.util.List;
import java.util.function.Consumer;

/** Does what an operator asked for with the case on the screen: at once, or after a dialog where words are needed. */
final class CaseDeed {
    private static final int REPLY = 20_000;

    private final CaseDoors doors;
    private final CaseSheet sheet;
    private final Runnable changed;

    /** @param changed the case is other than it was read, or may be */
    CaseDeed(CaseDoors doors, CaseSheet sheet, Runnable changed) {
        this.doors = doors;
        this.sheet = sheet;
        this.changed = changed;
    }

    void begin(CaseAct act) {
        switch (act) {
            case TO_PROVIDER, TO_DEPARTMENT, TO_TEAM -> unlessChoosing(act, () -> dispatch(act));
            case OFFER ->
                unlessChoosing(act, () -> atOnce(act, () -> doors.offers().open(id())));
            case ASK_CITIZEN -> askCitizen(act);
            case END_OFFER -> words(act, Ending.NOTE, text -> doors.offers().withdraw(id(), text));
            case ANSWER -> words(act, REPLY, text -> doors.cases().end(id(), new Ending.Answered(text)));
            case NOT_AVAILABLE ->
                words(act, Ending.NOTE, text -> doors.cases().end(id(), new Ending.NotAvailable(text)));
            case ACCEPT -> atOnce(act, () -> doors.cases().accept(id()));
            case ARRIVE -> atOnce(act, () -> doors.cases().arrive(id()));
            case FINISH -> finish();
            case GIVE_BACK -> words(act, Ending.NOTE, text -> doors.cases().giveBack(id(), text));
            case NOTE -> words(act, Ending.NOTE, text -> doors.cases().note(id(), text));
            case CHANGE -> new FactsDialog(doors, sheet, this::amended).open();
            case COMPLETE -> words(act, Ending.NOTE, text -> doors.completion().complete(id(), text));
            case HELP -> askForHelp();
            case RULE -> new RulingDialog(doors, sheet, () -> told(act)).open();
            case DECIDE -> new DecisionDialog(doors, sheet, this::decided).open();
            case TAKE_ON -> atOnce(act, () -> doors.handling().accept(id()));
            case REPLY -> new ReplyDialog(title(act), this::reply).open();
            case ASK_BACK -> words(act, Ending.NOTE, text -> doors.handling().ask(id(), text));
            case PART -> words(act, Ending.NOTE, text -> doors.handling().writePart(id(), text));
            case PROGRESS -> words(act, Ending.NOTE, text -> doors.handling().progress(id(), text));
            case EXTEND -> new ExtensionDialog(title(act), this::extend).open();
            case HAND_DOWN -> new HandDownDialog(title(act), sheet.subUnits(), this::handDown).open();
            case RETURN -> new ReturnDialog(doors, sheet, this::giveBack).open();
            case URGE -> words(act, Ending.NOTE, text -> doors.urgings().urge(id(), text));
            case PASS_TO_DEPARTMENT -> passOn(act, CaseAct.TO_DEPARTMENT);
            case PASS_TO_PROVIDER -> passOn(act, CaseAct.TO_PROVIDER);
            case OVERSEE -> new SupervisionDialog(doors, sheet, () -> told(act)).open();
            case PARTIES ->
                sheet.supervision()
                        .ifPresent(running -> new PartiesDialog(title(act), doors, running, () -> told(act)).open());
            case MINUTES -> minutes();
            case CONCLUDE ->
                sheet.supervision()
                        .ifPresent(running -> words(
                                act, Ending.NOTE, text -> doors.supervisions().end(running.id(), text)));
            case BAD_RECORD -> new ReportDialog(doors.badRecords(), sheet.file(), () -> told(act)).open();
            case WITHDRAW -> words(act, Ending.NOTE, text -> doors.cases().withdraw(id(), text));
        }
    }

    /** Nobody dispatches over the head of a citizen who is choosing by accident; somebody may, for the citizen may call again. */
    private void unlessChoosing(CaseAct act, Runnable work) {
        try {
            Choosing now = doors.cases().file(id()).summary().choosing();
            if (now.runs(doors.clock().instant())) {
                confirm(act, now, work);
            } else {
                work.run();
            }
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
            changed.run();
        }
    }

    private void confirm(CaseAct act, Choosing now, Runnable work) {
        String until = now.until() == null ? "" : sheet.wall().minute(now.until());
        Confirm.ask(
                T.t("choice.over.question", number(), act.word()),
                T.t("choice.over.consequence", until),
                act.word(),
                work);
    }

    private void askCitizen(CaseAct act) {
        try {
            FirmChoice asked = doors.choices().ask(id());
            Toasts.done(T.t("case.did." + act, number(), sheet.wall().minute(asked.until())));
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
        }
        changed.run();
    }

    private void dispatch(CaseAct act) {
        Consumer<Ending.Dispatch> send = to -> {
            CaseSummary after = doors.cases().assign(id(), to);
            Toasts.done(T.t("case.did.assigned", number(), to.name()), () -> recall(after));
            changed.run();
        };
        new AssignDialog(title(act), new Candidates(doors, act, sheet), send).open();
    }

    private void passOn(CaseAct act, CaseAct kind) {
        Consumer<Ending.Dispatch> pass = to -> {
            doors.batches().handOver(List.of(Marked.of(sheet.summary())), to);
            Toasts.done(T.t("case.did.assigned", number(), to.name()));
            changed.run();
        };
        new AssignDialog(title(act), new Candidates(doors, kind, sheet), pass)
                .asking(T.t("case.words." + act))
                .open();
    }

    private void minutes() {
        sheet.supervision()
                .ifPresent(running -> new MinutesDialog(title(CaseAct.MINUTES), sheet, doors.clock(), minutes -> {
                            doors.supervisions().record(running.id(), minutes);
                            told(CaseAct.MINUTES);
                        })
                        .open());
    }

    private void askForHelp() {
        Consumer<Ending.Dispatch> ask = to -> {
            if (to instanceof Ending.ToDepartment helper) {
                doors.completion().askForHelp(id(), helper);
                Toasts.done(T.t("case.did.HELP", number(), helper.name()));
                changed.run();
            }
        };
        new AssignDialog(title(CaseAct.HELP), new Candidates(doors, CaseAct.TO_DEPARTMENT, sheet), ask)
                .asking(T.t("case.help.note"))
                .open();
    }

    private void decided(boolean granted) {
        Toasts.done(T.t(granted ? "case.did.granted" : "case.did.refused", number()));
        changed.run();
    }

    private void reply(String reply, String internal) {
        doors.handling().reply(id(), reply, internal);
        told(CaseAct.REPLY);
    }

    private void extend(int days, String reason) {
        doors.extensions().ask(id(), days, reason);
        told(CaseAct.EXTEND);
    }

    private void handDown(Ending.ToDepartment unit) {
        doors.handling().handDown(id(), unit);
        Toasts.done(T.t("case.did.HAND_DOWN", number(), unit.name()));
        changed.run();
    }

    private void giveBack(GivenBack back) {
        CaseSummary after = doors.handling().giveBack(id(), back);
        Toasts.done(T.t(after.state() == CaseState.DISPUTED ? "case.did.disputed" : "case.did.RETURN", number()));
        changed.run();
    }

    private void recall(CaseSummary sent) {
        try {
            doors.batches().recall(List.of(Marked.of(sent)), T.t("case.recalled"));
            Toasts.done(T.t("case.did.recalled", number()));
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
        }
        changed.run();
    }

    private void finish() {
        new DoneDialog(title(CaseAct.FINISH), (result, fee) -> {
                    doors.cases().done(id(), result, fee);
                    told(CaseAct.FINISH);
                })
                .open();
    }

    private void words(CaseAct act, int limit, Consumer<String> work) {
        new WordsDialog(title(act), T.t("case.words." + act), act.word(), limit, text -> {
                    work.accept(text);
                    told(act);
                })
                .open();
    }

    private void atOnce(CaseAct act, Runnable work) {
        try {
            work.run();
            told(act);
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
            changed.run();
        }
    }

    private void amended(CaseSummary after) {
        FactsForm was = FactsForm.of(sheet.file());
        CaseSheet now = doors.read(id());
        CaseChange back = was.since(FactsForm.of(now.file()));
        String said = T.t("case.did.CHANGE", number());
        if (back.equals(CaseChange.nothing())) {
            Toasts.done(said);
        } else {
            Toasts.done(said, () -> atOnce(CaseAct.CHANGE, () -> doors.cases().change(id(), after.version(), back)));
        }
        changed.run();
    }

    private void told(CaseAct act) {
        Toasts.done(T.t("case.did." + act, number()));
        changed.run();
    }

    private String title(CaseAct act) {
        return act.word() + " " + number();
    }

    private String number() {
        return sheet.file().number();
    }

    private CaseId id() {
        return sheet.file().id();
    }
}
