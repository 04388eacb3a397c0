package city.hotline.ui.notifications;

import city.hotline.notifications.Medium;
import city.hotline.notifications.NoticeTexts;
import city.hotline.notifications.Notices;
import city.hotline.notifications.Occasion;
import city.hotline.notifications.QuietHours;
import city.hotline.notifications.SmsLength;
import city.hotline.notifications.WechatLength;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Segmented;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.kit.WordsDialog;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts that citizens and the city's own people get, one medium at a time ({@code notice-texts/wechat}): what they may name,
 * how they will read, and who wrote them when.
 */
@Route(value = "notice-texts", layout = MainLayout.class)
@RolesAllowed("MANAGE_CLOCKS")
public class NoticeTextsView extends Div implements HasUrlParameter<String>, Titled {

    private final transient NoticeTexts texts;
    private final transient Notices notices;
    private final transient Tenants tenants;
    private final Div list = new Div();
    private final Segmented<Medium> media;
    private Medium medium = Medium.SMS;

    NoticeTextsView(NoticeTexts texts, Notices notices, Tenants tenants) {
        this.texts = texts;
        this.notices = notices;
        this.tenants = tenants;
        addClassName("whole");
        list.addClassName("col");
        media = new Segmented<>(
                T.t("notice-texts.medium"), List.of(Medium.values()), one -> T.t("notice.medium." + one));
        media.setValue(medium);
        media.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                go(chosen.getValue());
            }
        });
        add(Card.main(T.t("notice-texts.title"))
                .pane()
                .with(settings(), list)
                .foot(Row.text(T.t("notice-texts.foot"))));
        show(medium);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String chosen) {
        show(chosen == null ? Medium.SMS : medium(chosen));
    }

    /** The address says which medium is shown. */
    private static void go(Medium chosen) {
        UI.getCurrent().navigate(NoticeTextsView.class, chosen.name().toLowerCase(Locale.ROOT));
    }

    private static Medium medium(String chosen) {
        return Arrays.stream(Medium.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(chosen))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no such medium"));
    }

    @Override
    public String title() {
        return T.t("notice-texts.title");
    }

    private Component settings() {
        Row settings = Row.down(quiet(), media);
        settings.addClassName("section");
        return settings;
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
        return Row.wrapping(begins, ends, save);
    }

    /** Shows what goes by this medium, as it is now. */
    void show(Medium wanted) {
        medium = wanted;
        media.setValue(wanted);
        list.removeAll();
        Arrays.stream(Occasion.values())
                .filter(occasion -> occasion.goesBy(wanted))
                .forEach(occasion -> list.add(one(occasion)));
    }

    private Component one(Occasion occasion) {
        String body = texts.text(occasion, medium).body();
        String name = T.t("notice.occasion." + occasion);
        Button edit = new Button(T.t("notice-texts.edit"), click -> edit(occasion, body));
        edit.setAriaLabel(T.t("notice-texts.edit") + " " + name);
        Div section = new Div(
                Row.across(new H2(name), Row.gap(), edit),
                new Div(Row.text(body, "pre")),
                preview(occasion),
                written(texts.versions(occasion, medium)));
        section.addClassName("section");
        return section;
    }

    /** As it reads with everyday values, and how long that is. */
    private Component preview(Occasion occasion) {
        Map<String, String> values = new HashMap<>();
        occasion.variables().forEach(name -> values.put(name, T.t("notice-texts.sample." + name)));
        values.put("hotline", tenants.current().nameZh());
        String text = texts.text(occasion, medium).with(values);
        return new Div(Row.text(T.t("notice-texts.preview", text, length(text)), "muted", "sm", "pre"));
    }

    private String length(String text) {
        return switch (medium) {
            case SMS ->
                T.t(
                        "notice-texts.length.sms",
                        SmsLength.of(text).units(),
                        SmsLength.of(text).parts());
            case WECHAT ->
                T.t("notice-texts.length.wechat", WechatLength.of(text).bytes(), WechatLength.MOST);
            case EMAIL -> T.t("notice-texts.length.email", text.length());
        };
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

    private void edit(Occasion occasion, String body) {
        new WordsDialog(
                        T.t("notice.occasion." + occasion),
                        T.t("notice-texts.body." + medium),
                        T.t("notice-texts.save"),
                        NoticeTexts.LONGEST,
                        words -> {
                            texts.write(occasion, medium, words);
                            Toasts.done(T.t("notice-texts.saved"));
                            show(medium);
                        })
                .beginningWith(body)
                .hinting(T.t("notice-texts.variables", "{" + String.join("} {", occasion.variables()) + "}"))
                .open();
    }
}
