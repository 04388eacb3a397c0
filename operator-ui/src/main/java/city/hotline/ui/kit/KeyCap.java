package city.hotline.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;

/** The picture of a key. */
@Tag("kbd")
public class KeyCap extends Component implements HasText {
    /** @param combination as {@link Shortcuts#on} takes it, for example {@code Ctrl+Enter} */
    public KeyCap(String combination) {
        setText(new KeyCombination(combination).cap());
    }
}
