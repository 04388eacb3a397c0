package city.hotline.ui.notifications;

import city.hotline.notifications.Medium;
import city.hotline.notifications.NoticeTexts;
import city.hotline.notifications.Notices;
import city.hotline.notifications.Occasion;
import city.hotline.notifications.QuietHours;
import city.hotline.notifications.SmsLength;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.kit.WordsDialog;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts that citizens get: what they may name, how they will read, and who wrote them when. */
@Route(value = "notice-texts", layout = MainLayout.class)
@RolesAllowed("MANAGE_CLOCKS")
public class NoticeTextsView extends Div implements Titled {
    private static final int LONGEST = 600;

    private final transient NoticeTexts texts;
    private final transient Notices notices;
    private final transient Tenants tenants;
    private final Div list = new Div();

    NoticeTextsView(NoticeTexts texts, Notices notices, Tenants tenants) {
        this.texts = texts;
        this.notices = notices;
        this.tenants = tenants;
        addClassName("whole");
        list.addClassName("col");
        add(Card.main(T.t("notice-texts.title")).pane().with(quiet(), list).foot(Row.text(T.t("notice-texts.foot"))));
        show();
    }

    @Override
    public String title() {
        return T.t("notice-texts.title");
    }

    private Component quiet() {
        QuietHours hours = notices.quietHours();
        TimePicker begins = new TimePicker(T.t("notice-texts.quiet.begins"), hours.begins());
        TimePicker ends = new TimePicker(T.t("notice-texts.quiet.ends"), hours.ends());
        Button save = new Button(T.t("notice-texts.quiet.save"), click -> {
            if (begins.getValue() != null && ends.getValue() != null) {
                notices.keepQuiet(new QuietHours(begins.getValue(), ends.getValue()));
                Toasts.done(T.t("notice-texts.quiet.saved"));
            }
        });
        Row row = Row.wrapping(begins, ends, save);
        row.addClassName("quiet-hours");
        return row;
    }

    private void show() {
        list.removeAll();
        for (Occasion occasion : Occasion.values()) {
            list.add(one(occasion));
        }
    }

    private Component one(Occasion occasion) {
        String body = texts.text(occasion, medium(occasion)).body();
        String name = T.t("notice.occasion." + occasion);
        Button edit = new Button(T.t("notice-texts.edit"), click -> edit(occasion, body));
        edit.setAriaLabel(T.t("notice-texts.edit") + " " + name);
        Div section = new Div(
                Row.across(new H2(name), Row.gap(), edit),
                new Div(Row.text(body, "pre")),
                preview(occasion),
                written(texts.versions(occasion, medium(occasion))));
        section.addClassName("section");
        return section;
    }

    /** As it reads with everyday values, and how many messages that takes. */
    private Component preview(Occasion occasion) {
        Map<String, String> values = new HashMap<>();
        occasion.variables().forEach(name -> values.put(name, T.t("notice-texts.sample." + name)));
        values.put("hotline", tenants.current().nameZh());
        String text = texts.text(occasion, medium(occasion)).with(values);
        SmsLength length = SmsLength.of(text);
        return new Div(Row.text(T.t("notice-texts.preview", text, length.units(), length.parts()), "muted", "sm"));
    }

    private Component written(List<NoticeTexts.Version> versions) {
        WallTime wall = new WallTime(tenants.current().zone());
        return new Div(Row.text(
                versions.isEmpty()
                        ? T.t("notice-texts.shipped")
                        : T.t(
                                "notice-texts.version",
                                versions.getFirst().version(),
                                versions.getFirst().by(),
                                wall.minute(versions.getFirst().at())),
                "faint",
                "xs"));
    }

    /** Citizens get text messages, the city's own people e-mails. */
    private static Medium medium(Occasion occasion) {
        return occasion == Occasion.DEADLINE_TOLD ? Medium.EMAIL : Medium.SMS;
    }

    private void edit(Occasion occasion, String body) {
        new WordsDialog(
                        T.t("notice.occasion." + occasion),
                        T.t("notice-texts.body"),
                        T.t("notice-texts.save"),
                        LONGEST,
                        words -> {
                            texts.write(occasion, medium(occasion), words);
                            Toasts.done(T.t("notice-texts.saved"));
                            show();
                        })
                .beginningWith(body)
                .hinting(T.t("notice-texts.variables", "{" + String.join("} {", occasion.variables()) + "}"))
                .open();
    }
}
