package city.hotline.ui.desk;

import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Ending;
import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import city.hotline.foundation.StoredText;
import city.hotline.intake.SupervisorQuestions;
import city.hotline.ui.kit.Confirm;
import city.hotline.ui.kit.WordsDialog;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** One contact's three panes: who calls, what is needed, who can help. */
class ContactDesk extends Div {
    private final DeskDoors doors;
    private final ContactSheet sheet;
    private final Ends ends;
    private final CallerPane caller;
    private final CasePane pane;
    private final AnswersPane answers;

    /** What becomes of the contact. */
    interface Ends {
        void saved(ContactSheet sheet, CaseSummary made, boolean merged);

        void endedWithoutCase(ContactSheet sheet);
    }

    ContactDesk(DeskDoors doors, ContactSheet sheet, Ends ends) {
        this.doors = doors;
        this.sheet = sheet;
        this.ends = ends;
        this.caller = new CallerPane(doors, sheet.id());
        this.pane = new CasePane(doors, sheet, new Work());
        this.answers = new AnswersPane(doors, sheet, new Answering());
        addClassName("desk");
        add(caller, pane, answers);
    }

    void focusText() {
        pane.focusText();
    }

    /** Whether an article is read in the place of the answers. */
    boolean isReading() {
        return answers.isReading();
    }

    void leaveReading() {
        answers.showBoth();
    }

    /** The call moved on: answered, held, hung up, or its caller was recognised only now. */
    void callChanged() {
        caller.show();
        pane.showHold();
    }

    /** A supervisor answered. */
    void answered() {
        pane.showQuestions();
    }

    /** Saves the draft. What cannot be kept stays on the screen, and why is said. */
    private void keep() {
        sheet.touched(true);
        answers.look();
        pane.clearTrouble();
        if (!fits()) {
            return;
        }
        try {
            boolean kept = doors.drafts().save(sheet.id(), SheetDraft.of(sheet), sheet.nextSequence());
            if (kept) {
                pane.draftSaved(doors.wall().second(doors.clock().instant()));
            } else {
                pane.draftFailed(T.t("desk.draft.elsewhere"));
            }
        } catch (Refusal refused) {
            refuse(refused);
        }
    }

    /** Whether everything that was typed can be stored; what cannot is said at its field, and how much it is too long. */
    private boolean fits() {
        boolean text = pane.showRoom();
        boolean words = answers.ending().showRoom();
        return text && words;
    }

    private void take(Way chosen) {
        sheet.way(chosen);
        answers.showBoth();
        answers.ending().showWay();
        pane.showWay();
    }

    private void chosen() {
        pane.showWay();
        keep();
    }

    private void finish() {
        List<Gap> gaps = Gap.in(sheet);
        if (!gaps.isEmpty()) {
            if (!pane.showGap(gaps.getFirst())) {
                answers.ending().showGap(gaps.getFirst());
            }
            return;
        }
        if (!fits()) {
            return;
        }
        try {
            ends.saved(sheet, doors.work().finish(sheet), false);
        } catch (Refusal refused) {
            refuse(refused);
        }
    }

    private void refuse(Refusal refused) {
        String sentence = Sentences.of(refused, T.locale());
        String field =
                refused.facts().isEmpty() ? "" : String.valueOf(refused.facts().getFirst());
        if (refused.code().equals("DESCRIPTION_TOO_LONG")) {
            field = "description";
        }
        if (field.equals("reply") || field.equals("reason") || field.equals("note") || field.equals("target")) {
            answers.ending().showRefusal(sentence);
        } else if (!pane.showRefusal(field, sentence)) {
            pane.draftFailed(sentence);
        }
    }

    private void ask(String words) {
        doors.questions().ask(sheet.id(), sheet.title(), words);
        pane.showQuestions();
    }

    private void endWithoutCase() {
        doors.work().endWithoutCase(sheet);
        ends.endedWithoutCase(sheet);
    }

    /** What the middle pane asks for. */
    private final class Work implements CasePane.Acts {
        @Override
        public void changed() {
            keep();
        }

        @Override
        public void placed() {
            answers.ending().showOthers();
            answers.look();
        }

        @Override
        public void way(Way chosen) {
            take(chosen);
            answers.ending().focusWay();
            keep();
        }

        @Override
        public void finish() {
            ContactDesk.this.finish();
        }

        @Override
        public void merge(CaseId told) {
            if (StoredText.longerThan(sheet.text(), Ending.NOTE)) {
                pane.showRefusal("text", T.t("desk.merge.long", Ending.NOTE));
                return;
            }
            try {
                ends.saved(sheet, doors.work().merge(sheet, told), true);
            } catch (Refusal refused) {
                refuse(refused);
            }
        }

        @Override
        public void askSupervisor() {
            new WordsDialog(
                            T.t("desk.ask.title"),
                            T.t("desk.ask.question"),
                            T.t("desk.ask.send"),
                            SupervisorQuestions.LONGEST,
                            ContactDesk.this::ask)
                    .hinting(T.t("desk.ask.hint"))
                    .open();
        }

        @Override
        public void endWithoutCase() {
            if (sheet.text().isBlank()) {
                ContactDesk.this.endWithoutCase();
            } else {
                Confirm.ask(
                        T.t("desk.without.ask", sheet.title()),
                        T.t("desk.without.consequence"),
                        T.t("desk.without"),
                        ContactDesk.this::endWithoutCase);
            }
        }
    }

    /** What the right pane asks for. */
    private final class Answering implements AnswersPane.Acts {
        @Override
        public void changed() {
            keep();
        }

        @Override
        public void chosen() {
            ContactDesk.this.chosen();
        }

        @Override
        public void answerWith(String text) {
            take(Way.ANSWERED);
            answers.ending().answerWith(text);
            answers.ending().focusWay();
            keep();
        }

        @Override
        public void leave() {
            focusText();
        }
    }
}
