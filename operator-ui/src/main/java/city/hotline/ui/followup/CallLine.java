package city.hotline.ui.followup;

import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.PhoneText;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Stopwatch;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;

/** The call that was started from here: to whom and for how long. The telephone of the seat takes it by a tel: address. */
class CallLine extends Div {
    private final transient Clock clock;

    CallLine(Clock clock) {
        this.clock = clock;
        getElement().setAttribute("role", "status");
    }

    /** @param phone as it is dialled or in E.164, with or without blanks */
    void dial(String phone) {
        removeAll();
        add(Row.across(
                new Chip(Tone.ACCENT, VaadinIcon.PHONE, T.t("followup.call.dialling", PhoneText.of(phone))),
                new Stopwatch(clock.instant(), clock)));
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "const a = document.createElement('a'); a.href = 'tel:' + $0; a.click();",
                        phone.replaceAll("[^0-9+,;#*]", ""));
    }
}
