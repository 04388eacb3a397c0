package city.hotline.ui.desk;

import city.hotline.cases.CaseSummary;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.time.Instant;

/** What is read out to the citizen: the number, and what is promised by when. */
class Receipt extends Div {

    Receipt(CaseSummary made, boolean merged, WallTime wall, Runnable next) {
        addClassName("desk-receipt");
        getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        H1 number = new H1(made.number());
        number.addClassName("num");
        add(Row.text(T.t(merged ? "desk.receipt.merged" : "desk.receipt.number"), "muted"), number);
        add(promise(made, wall), Row.text(made.title(), "muted"));
        add(Row.across(new ActionButton(T.t("desk.next"), "Ctrl+Enter", next).primary()));
        add(Row.text(T.t("desk.receipt.keys"), "faint", "xs"));
    }

    private static Div promise(CaseSummary made, WallTime wall) {
        Instant due = made.due();
        Div sentence = new Div();
        sentence.addClassName("desk-promise");
        sentence.setText(
                switch (made.state()) {
                    case ANSWERED -> T.t("desk.promise.answered");
                    case UNMET -> T.t("desk.promise.unmet");
                    case REGISTERED -> T.t("desk.promise.open", due == null ? "" : wall.minute(due));
                    case OFFERED -> T.t("desk.promise.offered", due == null ? "" : wall.minute(due));
                    case ASSIGNED, ACCEPTED, ARRIVED, WAITING, DISPUTED, DONE ->
                        T.t("desk.promise.assigned", made.handler(), due == null ? "" : wall.minute(due));
                    case CLOSED_SOLVED, CLOSED_UNSOLVED, CLOSED_UNRATED, WITHDRAWN -> T.t("desk.promise.closed");
                });
        return sentence;
    }
}
