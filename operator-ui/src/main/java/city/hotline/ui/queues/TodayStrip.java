package city.hotline.ui.queues;

import city.hotline.followup.HotlineFigures;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** The day so far in a few figures; each says on demand how it is counted. */
public class TodayStrip extends Div {
    private final transient HotlineFigures figures;
    private final transient Clock clock;
    private final transient ZoneId zone;
    private final Map<String, Span> values = new HashMap<>();

    public TodayStrip(HotlineFigures figures, Clock clock, ZoneId zone) {
        this.figures = figures;
        this.clock = clock;
        this.zone = zone;
        addClassName("today");
        getElement().setAttribute("role", "group").setAttribute("aria-label", T.t("queue.today"));
    }

    /** Reads the figures again; what is open or focused stays so. */
    public void refresh() {
        HotlineFigures.Today today = figures.today();
        Instant now = clock.instant();
        Instant midnight = LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
        HotlineFigures.Rates rates = figures.rates(midnight, now.plusSeconds(1));
        figure("registered", String.valueOf(today.registered()));
        figure("answered", percent(today.answeredShare()));
        figure("overdue", String.valueOf(today.overdue()));
        figure("to-follow-up", String.valueOf(today.toFollowUp()));
        figure("response", percent(rates.responseRate()));
        figure("solved", percent(rates.solvedRate()));
        figure("satisfied", percent(rates.satisfiedRate()));
    }

    private void figure(String key, String value) {
        values.computeIfAbsent(key, this::place).setText(value);
    }

    private Span place(String key) {
        Span value = Row.text("", "b", "num");
        NativeButton button = new NativeButton();
        button.setId("today-" + key);
        button.add(value, Row.text(T.t("queue.today." + key), "muted", "xs"));
        String definition = T.t("queue.today." + key + ".definition");
        button.setTitle(definition);
        Popover popover = new Popover(Row.text(definition));
        popover.setTarget(button);
        popover.setOpenOnHover(false);
        popover.setWidth("320px");
        add(button, popover);
        return value;
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? "—" : T.t("queue.today.percent", Math.round(share.getAsDouble() * 1000) / 10.0);
    }
}
