package city.hotline.ui.orders;

import city.hotline.cases.CaseSummary;
import city.hotline.catalogue.ServiceItem;
import city.hotline.orders.FirmOrder;
import city.hotline.ui.kit.Facts;
import city.hotline.ui.kit.Row;
import city.hotline.ui.providers.CompareWords;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a firm reads of its order: as much of it as it may now. */
class OrderFacts extends Div {
    OrderFacts(OrderDoors doors, FirmOrder order) {
        CaseSummary summary = order.summary();
        addClassName("order-facts");
        Facts facts = new Facts();
        facts.fact(T.t("orders.number"), Row.text(summary.number(), "num"));
        item(doors, summary).ifPresent(item -> facts.fact(T.t("orders.item"), Row.text(item.path(T.locale()))));
        facts.fact(T.t("orders.place"), Row.text(place(order)));
        facts.fact(T.t("orders.description"), Row.text(order.description(), "pre"));
        answers(doors, order, facts);
        line(facts, "orders.note", order.given().assignment().to().note());
        if (order.given().assignment().appointedFor() != null) {
            facts.fact(
                    T.t("orders.appointed"),
                    Row.text(doors.wall().minute(order.given().assignment().appointedFor()), "num", "b"));
        }
        line(facts, "orders.result", order.given().assignment().result());
        if (order.given().assignment().fee() != null) {
            facts.fact(
                    T.t("orders.fee"),
                    Row.text(T.t(
                            "case.assignment.yuan",
                            order.given().assignment().fee().toPlainString())));
        }
        line(
                facts,
                "orders.prices",
                doors.orders().prices(summary.id()).stream()
                        .map(CompareWords::price)
                        .collect(Collectors.joining("\n")));
        add(facts);
    }

    private static String place(FirmOrder order) {
        String area = order.summary().area();
        if (order.full()) {
            return (area + " " + order.address()).strip();
        }
        return (area.isBlank() ? T.t("orders.area.unknown") : area) + T.t("orders.place.later");
    }

    private static void answers(OrderDoors doors, FirmOrder order, Facts facts) {
        item(doors, order.summary())
                .ifPresent(item -> item.questions().forEach(question -> {
                    @Nullable String answer = order.answers().get(question.code());
                    if (answer != null && !answer.isBlank()) {
                        facts.fact(question.text().in(T.locale()), Row.text(answer));
                    }
                }));
    }

    private static Optional<ServiceItem> item(OrderDoors doors, CaseSummary summary) {
        return summary.item() == null
                ? Optional.empty()
                : doors.catalogue().byId(summary.item().id());
    }

    private static void line(Facts facts, String key, String words) {
        if (!words.isBlank()) {
            facts.fact(T.t(key), Row.text(words, "pre"));
        }
    }
}
