package city.hotline.ui.credit;

import city.hotline.cases.Ending;
import city.hotline.credit.BadRecord;
import city.hotline.credit.BadRecordId;
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
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
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
        card.with(records());
        add(card);
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
