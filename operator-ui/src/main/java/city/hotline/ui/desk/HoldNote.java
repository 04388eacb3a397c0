package city.hotline.ui.desk;

import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;

/** Says who holds the call: the exchange, or nobody but a mark on this screen. */
class HoldNote extends Div {
    private final ContactSheet sheet;

    HoldNote(ContactSheet sheet) {
        this.sheet = sheet;
        addClassName("desk-hold");
        show();
    }

    final void show() {
        removeAll();
        Hold hold = sheet.hold();
        setVisible(hold != null);
        if (hold != null) {
            add(
                    hold.byExchange()
                            ? new Banner(Tone.INFO, T.t("desk.hold.held"))
                            : new Banner(Tone.WARN, T.t("desk.hold.marked")));
        }
    }
}
