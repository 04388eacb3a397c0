package city.hotline.ui.trouble;

import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Row;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** A page that says why there is nothing here, and leads back. */
abstract class TroublePage extends Div implements Titled {
    private String title = "";

    /** @param code short and stable, for the one who is asked for help; may be empty */
    void say(String title, String sentence, String code) {
        removeAll();
        this.title = title;
        Card card = Card.main(title).with(Row.text(sentence));
        card.addClassName("trouble");
        if (!code.isEmpty()) {
            card.with(Row.text(code, "faint", "xs", "num"));
        }
        card.with(new Anchor("", T.t("trouble.home")));
        add(card);
    }

    @Override
    public String title() {
        return title;
    }
}
