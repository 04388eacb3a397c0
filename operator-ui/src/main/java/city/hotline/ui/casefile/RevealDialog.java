package city.hotline.ui.casefile;

import city.hotline.callers.CallerId;
import city.hotline.ui.kit.WordsDialog;
import city.hotline.ui.text.T;
import java.util.function.Consumer;

/** Asks why a covered caller is to be seen; the reason stands in the audit trail. */
class RevealDialog extends WordsDialog {
    private static final int LONGEST_REASON = 500;

    /** @param seen is given the caller without his cover */
    RevealDialog(CaseDoors doors, CaseSheet sheet, CallerId caller, Consumer<CallerShown> seen) {
        super(
                T.t("case.caller.reveal.title", sheet.file().number()),
                T.t("case.caller.reveal.reason"),
                T.t("case.caller.reveal"),
                LONGEST_REASON,
                reason -> seen.accept(CallerShown.open(doors.callers().reveal(caller, reason))));
        hinting(T.t("case.caller.reveal.hint"));
    }
}
