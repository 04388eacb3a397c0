package city.hotline.ui.kit;

import city.hotline.ui.text.T;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be undone. */
public final class Confirm {
    private Confirm() {}

    /**
     * Opens the question; Escape and cancel change nothing.
     *
     * @param question names the object: 删除用户“wangli”？
     * @param consequence what will be different afterwards, in a full sentence
     * @param act the word on the button: what will be done, not "OK"
     */
    public static ConfirmDialog ask(String question, String consequence, String act, Runnable work) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setCancelable(true);
        dialog.setCancelText(T.t("confirm.cancel"));
        dialog.setConfirmText(act);
        dialog.setConfirmButtonTheme("primary error");
        dialog.addConfirmListener(confirmed -> work.run());
        dialog.open();
        return dialog;
    }
}
