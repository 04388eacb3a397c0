package city.hotline.ui.notifications;

import city.hotline.notifications.LoggedNotice;
import city.hotline.notifications.Notices;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WordsDialog;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Keeps that somebody does not want to be written to any more, or wants to be again; who asked for it is said with it. */
public final class WishDialog {
    private static final int ASKED_BY = 200;

    private WishDialog() {}

    /** The button that asks. */
    public static Button button(Notices notices, LoggedNotice notice, Runnable after) {
        Button button = new Button(word(notice), click -> open(notices, notice, after));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(word(notice) + " " + notice.phone());
        return button;
    }

    private static void open(Notices notices, LoggedNotice notice, Runnable after) {
        new WordsDialog(
                        word(notice) + " " + notice.phone(),
                        T.t("notices.asked-by"),
                        word(notice),
                        ASKED_BY,
                        askedBy -> {
                            notices.wish(notice.id(), notice.unwanted(), askedBy);
                            Toasts.done(T.t(notice.unwanted() ? "notices.written-again" : "notices.unwritten"));
                            after.run();
                        })
                .hinting(T.t("notices.asked-by.hint"))
                .open();
    }

    private static String word(LoggedNotice notice) {
        return T.t(notice.unwanted() ? "notices.write-again" : "notices.write-no-more");
    }
}
