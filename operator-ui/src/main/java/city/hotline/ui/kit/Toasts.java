package city.hotline.ui.kit;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;

/** Short answers at the lower edge: what was done, with its undo; what was not, until it is read. */
public final class Toasts {
    private static final Duration UNDO = Duration.ofSeconds(10);
    private static final Duration DONE = Duration.ofSeconds(5);

    private Toasts() {}

    /** Says what was done, for 5 seconds. */
    public static Notification done(String sentence) {
        return show(toast(Tone.OK, sentence), DONE);
    }

    /** Says what was done and offers for 10 seconds to take it back. */
    public static Notification done(String sentence, Runnable undo) {
        Notification toast = toast(Tone.OK, sentence);
        ActionButton back = new ActionButton(T.t("toast.undo"), "Alt+U", () -> {
            toast.close();
            undo.run();
        });
        back.addThemeVariants(ButtonVariant.SMALL);
        content(toast).add(back);
        return show(toast, UNDO);
    }

    /** Says what did not work; stays until it is closed. */
    public static Notification failed(String sentence) {
        Notification toast = toast(Tone.BAD, sentence);
        toast.setAssertive(true);
        Button close = new Button(T.t("toast.close"), click -> toast.close());
        close.addThemeVariants(ButtonVariant.SMALL);
        content(toast).add(close);
        return show(toast, Duration.ZERO);
    }

    /** Says a refusal in the user's language; stays until it is closed. */
    public static Notification refused(Refusal refusal) {
        return failed(Sentences.of(refusal, T.locale()));
    }

    private static Notification toast(Tone tone, String sentence) {
        Icon sign = tone.icon().create();
        sign.getElement().setAttribute("aria-hidden", "true");
        Div content = new Div(sign, new Span(sentence));
        content.addClassNames("toast", tone.css());
        return new Notification(content);
    }

    private static Div content(Notification toast) {
        return (Div) toast.getChildren().findFirst().orElseThrow();
    }

    private static Notification show(Notification toast, Duration time) {
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.setDuration(Math.toIntExact(time.toMillis()));
        toast.open();
        return toast;
    }
}
