package city.hotline.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A button that shows its key and answers it. */
public class ActionButton extends Button {
    /**
     * @param text what it does, in the user's language
     * @param combination its key, as {@link Shortcuts#on} takes it
     */
    public ActionButton(String text, String combination, Runnable action) {
        super(text);
        KeyCap cap = new KeyCap(combination);
        cap.getElement().setAttribute("aria-hidden", "true");
        setSuffixComponent(cap);
        getElement().setAttribute("aria-keyshortcuts", new KeyCombination(combination).aria());
        addClickListener(click -> action.run());
        Shortcuts.of(this).on(combination, text, this::pressed);
    }

    /** The one act that this screen is for. */
    public ActionButton primary() {
        addThemeVariants(ButtonVariant.PRIMARY);
        return this;
    }

    /** Something that cannot be taken back. */
    public ActionButton dangerous() {
        addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    private void pressed() {
        if (isEnabled() && isVisible()) {
            click();
        }
    }
}
