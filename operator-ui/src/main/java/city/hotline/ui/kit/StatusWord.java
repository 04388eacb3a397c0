package city.hotline.ui.kit;

import city.hotline.ui.text.T;
import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * How a state is shown: a word from the bundles, an icon and a tone, all three saying the same.
 *
 * @param key the word's key in the bundles
 */
public record StatusWord(Tone tone, VaadinIcon icon, String key) {
    /** A state with the icon that belongs to its tone. */
    public static StatusWord of(Tone tone, String key) {
        return new StatusWord(tone, tone.icon(), key);
    }

    public String word() {
        return T.t(key);
    }

    public Chip chip() {
        return new Chip(tone, icon, word());
    }
}
