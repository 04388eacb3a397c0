package city.hotline.ui.orders;

import city.hotline.cases.CaseId;
import city.hotline.cases.Ending;
import city.hotline.foundation.Refusal;
import city.hotline.orders.FirmOrder;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WordsDialog;
import city.hotline.ui.text.T;
import java.util.function.Consumer;

/** Does what a firm asked for with the order on the screen: at once, or after a dialog where something has to be said. */
final class OrderDeed {
    private final OrderDoors doors;
    private final FirmOrder order;
    private final Runnable changed;

    /** @param changed the order is other than it was read, or may be */
    OrderDeed(OrderDoors doors, FirmOrder order, Runnable changed) {
        this.doors = doors;
        this.order = order;
        this.changed = changed;
    }

    void begin(OrderAct act) {
        switch (act) {
            case ACCEPT -> atOnce(act, () -> doors.orders().accept(id()));
            case ARRIVE -> atOnce(act, () -> doors.orders().arrive(id()));
            case APPOINT ->
                new AppointmentDialog(doors, order, at -> {
                            doors.orders().appoint(id(), at);
                            told(act);
                        })
                        .open();
            case DONE ->
                new OrderDoneDialog(doors, order, (result, fee, reason) -> {
                            doors.orders().done(id(), result, fee, reason);
                            told(act);
                        })
                        .open();
            case PROGRESS -> words(act, text -> doors.orders().progress(id(), text));
            case GIVE_BACK -> words(act, text -> doors.orders().giveBack(id(), text));
        }
    }

    private void words(OrderAct act, Consumer<String> work) {
        new WordsDialog(
                        act.word() + " " + order.summary().number(),
                        T.t("orders.words." + act),
                        act.word(),
                        Ending.NOTE,
                        text -> {
                            work.accept(text);
                            told(act);
                        })
                .open();
    }

    private void atOnce(OrderAct act, Runnable work) {
        try {
            work.run();
            told(act);
        } catch (Refusal refused) {
            Toasts.refused(refused);
            changed.run();
        }
    }

    private void told(OrderAct act) {
        Toasts.done(T.t("orders.did." + act, order.summary().number()));
        changed.run();
    }

    private CaseId id() {
        return order.summary().id();
    }
}
