package city.hotline.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;

/** One sentence across the page that stays until its reason is gone. */
public class Banner extends Div {
    private final Span sentence = new Span();

    /** @param acts what can be done about it, at the far end */
    public Banner(Tone tone, String sentence, Component... acts) {
        addClassName("banner");
        if (!tone.css().isEmpty()) {
            addClassName(tone.css());
        }
        getElement().setAttribute("role", tone == Tone.BAD ? "alert" : "status");
        Icon sign = tone.icon().create();
        sign.getElement().setAttribute("aria-hidden", "true");
        this.sentence.setText(sentence);
        add(sign, this.sentence, Row.gap());
        add(acts);
    }

    public void setSentence(String text) {
        sentence.setText(text);
    }
}
