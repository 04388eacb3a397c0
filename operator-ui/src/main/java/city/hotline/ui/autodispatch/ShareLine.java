package city.hotline.ui.autodispatch;

import city.hotline.autodispatch.Policy;
import city.hotline.autodispatch.Share;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;

/** How many cases went without a person, how often it was right, and what the city lets it do. */
class ShareLine extends Div {
    /** The field's aim: four cases in five. */
    private static final int AIM = 80;

    private static final int WHOLE = 100;

    ShareLine(Policy policy, Share share) {
        boolean automatic = policy.rules().automatic();
        add(Row.wrapping(
                new Chip(automatic ? Tone.ACCENT : Tone.INFO, T.t(automatic ? "auto.mode.on" : "auto.mode.shadow")),
                figure("auto.share", share.dispatched(), share.given()),
                Row.text(T.t("auto.share.aim", AIM), "faint", "xs"),
                figure("auto.agreement", share.agreed(), share.judged())));
    }

    private static Chip figure(String key, int part, int of) {
        return new Chip(of == 0 ? T.t(key + ".none") : T.t(key, part, of, part * WHOLE / of));
    }
}
