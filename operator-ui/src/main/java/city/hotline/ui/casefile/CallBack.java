package city.hotline.ui.casefile;

import city.hotline.cases.CaseChanged;
import city.hotline.followup.Outcome;
import city.hotline.ui.followup.FollowUpOwner;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.text.T;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** What the call back about a case asks of the case's file. */
record CallBack(CaseDoors doors, CaseSheet sheet, Runnable after) implements FollowUpOwner {
    @Override
    public void recorded() {
        after.run();
    }

    @Override
    public void askNumber(Consumer<String> dial) {
        CallerShown caller = sheet.caller();
        if (caller == null || caller.phones().isEmpty()) {
            Toasts.failed(T.t("followup.call.nobody"));
        } else if (caller.covered()) {
            new RevealDialog(
                            doors,
                            sheet,
                            caller.id(),
                            open -> dial.accept(open.phones().getFirst()))
                    .open();
        } else {
            dial.accept(caller.phones().getFirst());
        }
    }

    @Override
    public void askRework(String words, Consumer<Outcome.Rework> work) {
        new ReworkDialog(doors, sheet, words, work).open();
    }

    @Override
    public void overtaken(CaseChanged refused, LongConsumer again) {
        CaseSheet now = doors.read(sheet.file().id());
        new OvertakenDialog(refused, now, sheet.file().timeline().size(), again).open();
    }
}
