package city.hotline.ui.clocks;

import city.hotline.calendar.CityCalendar;
import city.hotline.calendar.CityHours;
import city.hotline.calendar.CityYear;
import city.hotline.calendar.DayKind;
import city.hotline.calendar.YearPlan;
import city.hotline.calendar.YearRefused;
import city.hotline.foundation.Sentence;
import city.hotline.foundation.Sentences;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Confirm;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.live.TenantUi;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The city's working calendar, a year at a time: {@code calendar/2027}. */
@Route(value = "calendar", layout = MainLayout.class)
@RolesAllowed("MANAGE_CLOCKS")
@StyleSheet("context://boling/calendar.css")
public class CalendarView extends Div implements HasUrlParameter<Integer>, Titled {
    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private final transient CityCalendar calendar;
    private final transient TenantUi screens;
    private final transient LocalDate today;
    private final Card main = Card.main(T.t("calendar.title")).pane();
    private final Chip shown = new Chip("");
    private final Chip origin = new Chip("");
    private final Div year = new Div();
    private final Div side = new Div();
    private int current;

    CalendarView(CityCalendar calendar, Tenants tenants, TenantUi screens, Clock clock) {
        this.calendar = calendar;
        this.screens = screens;
        this.today = clock.instant().atZone(tenants.current().zone()).toLocalDate();
        addClassName("beside");
        side.addClassName("side");
        year.addClassName("col");
        main.beside(shown, origin)
                .atEnd(
                        new ActionButton(T.t("calendar.before"), "Alt+B", () -> go(current - 1)),
                        new ActionButton(T.t("calendar.after"), "Alt+N", () -> go(current + 1)))
                .with(year);
        add(main, side);
    }

    @Override
    public String title() {
        return T.t("calendar.title");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Integer wanted) {
        show(wanted == null ? today.getYear() : Math.clamp(wanted, FIRST, LAST));
    }

    /** Shows a year as it is now. */
    void show(int wanted) {
        current = wanted;
        CityYear read = calendar.year(wanted);
        shown.setWord(T.t("calendar.year", String.valueOf(wanted)));
        origin.setWord(T.t("calendar.origin." + read.origin()));
        year.removeAll();
        if (read.isMissing()) {
            year.add(new Banner(Tone.WARN, T.t("calendar.missing", String.valueOf(wanted))));
        }
        year.add(summary(read), new YearGrid(read.plan(), calendar.current(), today));
        side.removeAll();
        side.add(importing(read), hours());
    }

    private static Div summary(CityYear read) {
        YearPlan plan = read.plan();
        Div line = Row.wrapping(
                new Chip(T.t("calendar.count.off", plan.count(DayKind.HOLIDAY))),
                new Chip(T.t("calendar.count.worked", plan.count(DayKind.WORKDAY))));
        if (!plan.source().isEmpty()) {
            line.add(Row.text(T.t("calendar.source", plan.source()), "faint", "sm"));
        }
        return line;
    }

    private Card importing(CityYear read) {
        Card card = new Card(T.t("calendar.import.title", String.valueOf(current)));
        Div faults = Row.down();
        card.with(
                Row.text(T.t("calendar.import.hint"), "sm"),
                YearUpload.of(screens, (name, file) -> take(name, file, faults)),
                faults);
        if (read.origin() == CityYear.Origin.CITY) {
            card.with(new ActionButton(T.t("calendar.drop"), "Alt+X", this::drop).dangerous());
        }
        return card;
    }

    private Card hours() {
        CityHours hours = calendar.hours();
        Card card = new Card(T.t("calendar.hours"));
        return card.with(new HoursForm(hours, (week, calling) -> {
            calendar.changeHours(week, calling, hours.version());
            Toasts.done(T.t("calendar.hours.saved"));
            show(current);
        }));
    }

    private void take(String name, byte[] file, Div faults) {
        faults.removeAll();
        try {
            YearPlan plan = calendar.importYear(current, name, file);
            Toasts.done(T.t(
                    "calendar.imported",
                    String.valueOf(current),
                    plan.count(DayKind.HOLIDAY),
                    plan.count(DayKind.WORKDAY)));
            show(current);
        } catch (YearRefused refused) {
            faults.add(new Banner(Tone.BAD, Sentences.of(refused, T.locale())), new H2(T.t("calendar.import.faults")));
            for (Sentence fault : refused.faults()) {
                faults.add(Row.text(Sentences.of(fault, T.locale()), "sm"));
            }
        }
    }

    private void drop() {
        Confirm.ask(
                T.t("calendar.drop.question", String.valueOf(current)),
                T.t("calendar.drop.consequence"),
                T.t("calendar.drop"),
                () -> {
                    calendar.dropYear(current);
                    Toasts.done(T.t("calendar.dropped", String.valueOf(current)));
                    show(current);
                });
    }

    private void go(int wanted) {
        getUI().ifPresent(ui -> ui.navigate(CalendarView.class, wanted));
    }
}
