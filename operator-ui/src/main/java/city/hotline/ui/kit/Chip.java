package city.hotline.ui.kit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A short fact in a rounded field: a word, a tone, and for states an icon. */
public class Chip extends Span {
    private final Span word = new Span();

    /** A plain fact. */
    public Chip(String word) {
        this(Tone.PLAIN, word);
    }

    /** A fact whose tone repeats what its word says. */
    public Chip(Tone tone, String word) {
        addClassName("chip");
        if (!tone.css().isEmpty()) {
            addClassName(tone.css());
        }
        this.word.setText(word);
        add(this.word);
    }

    /** A state: word, icon and tone say the same. */
    public Chip(Tone tone, VaadinIcon icon, String word) {
        this(tone, word);
        Icon sign = icon.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        addComponentAsFirst(sign);
    }

    public String word() {
        return word.getText();
    }

    public void setWord(String text) {
        word.setText(text);
    }
}
