package city.hotline.ui.notifications;

import city.hotline.notifications.Medium;
import city.hotline.notifications.SimulatedInbox;
import city.hotline.notifications.SimulatedInbox.Fault;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What citizens' phones would show, one frame for each number, the newest message last; and what the simulator does wrong. */
@Route(value = "phones", layout = MainLayout.class)
@RolesAllowed("SUPERVISE")
@StyleSheet("context://boling/phones.css")
public class PhonesView extends Div implements Titled {
    /** The path alone is followed: it leads back to this host, whatever port a demonstration has. */
    private static final Pattern LINK = Pattern.compile("https://[^/\\s]+(/[ce]/[A-Za-z0-9_-]+)");

    private static final String STOP = "TD";
    private static final String AGAIN = "HF";

    private final transient SimulatedInbox inbox;
    private final transient WallTime wall;
    private final transient String hotline;
    private final Div phones = new Div();

    PhonesView(SimulatedInbox inbox, Tenants tenants) {
        this.inbox = inbox;
        this.hotline = tenants.current().nameZh();
        this.wall = new WallTime(tenants.current().zone());
        addClassName("whole");
        phones.addClassName("handsets");
        Button again = new Button(T.t("phones.again"), VaadinIcon.REFRESH.create(), click -> show());
        add(Card.main(T.t("phones.title"))
                .pane()
                .atEnd(fault(), again)
                .with(phones)
                .foot(Row.text(T.t("phones.foot"))));
        show();
    }

    @Override
    public String title() {
        return T.t("phones.title");
    }

    private Component fault() {
        Select<Fault> fault = new Select<>();
        fault.setAriaLabel(T.t("phones.fault"));
        fault.setItems(Fault.values());
        fault.setItemLabelGenerator(one -> T.t("phones.fault." + one));
        fault.setValue(inbox.fault());
        fault.addValueChangeListener(chosen -> inbox.does(chosen.getValue()));
        return fault;
    }

    private void show() {
        phones.removeAll();
        List<String> numbers = inbox.phones();
        numbers.forEach(number -> phones.add(phone(number)));
        if (numbers.isEmpty()) {
            phones.add(new EmptyState(VaadinIcon.MOBILE, T.t("phones.none"), T.t("phones.none.next")));
        }
    }

    private Component phone(String number) {
        Div frame = new Div(new H2(number));
        frame.addClassName("handset");
        inbox.messages(number).forEach(message -> frame.add(message(message)));
        boolean unwanted = inbox.unwanted(number);
        if (unwanted) {
            frame.add(Row.text(T.t("phones.unwanted"), "muted", "sm"));
        }
        boolean follows = inbox.follows(number);
        if (follows) {
            frame.add(Row.text(T.t("phones.follows"), "muted", "sm"));
        }
        frame.add(Row.wrapping(
                act(
                        unwanted ? "phones.answer.again" : "phones.answer.stop",
                        number,
                        () -> inbox.answer(number, unwanted ? AGAIN : STOP)),
                act(follows ? "phones.follow.end" : "phones.follow", number, () -> inbox.follow(number, !follows))));
        return frame;
    }

    private Button act(String key, String number, Runnable work) {
        Button act = new Button(T.t(key), click -> {
            work.run();
            show();
        });
        act.addThemeVariants(ButtonVariant.SMALL);
        act.setAriaLabel(act.getText() + " " + number);
        return act;
    }

    private Component message(SimulatedInbox.Message message) {
        Div bubble = new Div();
        bubble.addClassName("bubble");
        if (message.medium() == Medium.WECHAT) {
            bubble.addClassName("wechat");
            bubble.add(new Div(VaadinIcon.CHAT.create(), Row.text(T.t("phones.account", hotline), "b", "sm")));
        }
        Matcher link = LINK.matcher(message.body());
        int end = 0;
        while (link.find()) {
            Anchor anchor = new Anchor(link.group(1), link.group());
            anchor.setRouterIgnore(true);
            anchor.setTarget("_blank");
            bubble.add(new Span(message.body().substring(end, link.start())), anchor);
            end = link.end();
        }
        bubble.add(
                new Span(message.body().substring(end)),
                new Div(Row.text(
                        T.t("notice.medium." + message.medium()) + " " + wall.minute(message.at()), "muted", "xs")));
        return bubble;
    }
}
