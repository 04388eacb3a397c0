package city.hotline.ui.credit;

import city.hotline.cases.Ending;
import city.hotline.credit.BadRecord;
import city.hotline.credit.BadRecordId;
import city.hotline.credit.Consent;
import city.hotline.credit.Sanction;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WordsDialog;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A firm's own record, as its member reads it: what was verified, and the way to appeal. */
@Route(value = "credit/own", layout = MainLayout.class)
@RolesAllowed("HANDLE_ORDERS")
public class OwnCreditView extends Div implements Titled {
    private final transient CreditDoors doors;

    OwnCreditView(CreditDoors doors) {
        this.doors = doors;
        addClassName("whole");
        read();
    }

    @Override
    public String title() {
        return T.t("credit.own");
    }

    private void read() {
        removeAll();
        Card card = Card.main(title()).pane().foot(Row.text(T.t("credit.rule")));
        card.body().addClassName("col");
        doors.own()
                .provider()
                .flatMap(doors.providers()::byId)
                .ifPresent(firm -> card.with(Row.text(firm.name().in(T.locale()), "b")));
        LocalDate today = doors.certificates().today();
        card.with(
                new H2(T.t("credit.section.records")),
                records(),
                new H2(T.t("credit.section.grade")),
                GradeSection.of(doors.grades().own(), doors.wall()),
                new H2(T.t("credit.section.certificates")),
                new CertificateSection(doors.certificates(), _ -> new Div())
                        .of(doors.certificates().own()),
                new H2(T.t("credit.section.consents")),
                Row.wrapping(new Button(
                        T.t("credit.consent.give"),
                        _ -> new ConsentDialog(doors.references(), today, this::read).open())),
                ConsentSection.of(doors.references().own(), today, doors.wall(), this::ways));
        add(card);
    }

    private Component ways(Consent consent) {
        Button revoke = new Button(T.t("credit.consent.revoke"), _ -> {
            doors.references().revoke(consent.id());
            Toasts.done(T.t("credit.consent.revoked"));
            read();
        });
        revoke.addThemeVariants(ButtonVariant.ERROR);
        return revoke;
    }

    private Component records() {
        List<BadRecord> records = doors.own().records();
        Map<BadRecordId, Sanction> sanctions =
                doors.own().sanctions().stream().collect(Collectors.toMap(Sanction::record, Function.identity()));
        RecordBox box = new RecordBox(doors.wall(), false);
        Row list = Row.down();
        records.forEach(record -> {
            Sanction sanction = sanctions.get(record.id());
            list.add(box.of(record, sanction, acts(sanction)));
        });
        if (records.isEmpty()) {
            list.add(new EmptyState(VaadinIcon.CHECK, T.t("credit.clean"), T.t("credit.own.clean.next")));
        }
        return list;
    }

    private Component acts(@Nullable Sanction sanction) {
        Row acts = Row.wrapping();
        if (sanction != null && sanction.appealable(doors.clock().instant())) {
            acts.add(
                    new Button(T.t("credit.appeal.make"), _ -> appeal(sanction)),
                    Row.text(
                            T.t(
                                    "credit.appeal.until",
                                    doors.wall().day(sanction.appealUntil().minusSeconds(1))),
                            "muted",
                            "sm"));
        }
        return acts;
    }

    private void appeal(Sanction sanction) {
        new WordsDialog(
                        T.t("credit.appeal.make"),
                        T.t("credit.appeal.words"),
                        T.t("credit.appeal.make"),
                        Ending.NOTE,
                        text -> {
                            doors.appeals().appeal(sanction.id(), text);
                            Toasts.done(T.t("credit.appeal.made"));
                            read();
                        })
                .open();
    }
}
