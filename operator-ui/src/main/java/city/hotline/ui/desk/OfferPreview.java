package city.hotline.ui.desk;

import city.hotline.catalogue.ServiceItem;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.providers.CompareWords;
import city.hotline.ui.providers.Comparison;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** To which firms an order is opened when it is saved, and what keeps the others from it. */
class OfferPreview extends Div {
    private static final int MOST = 9;

    private final Targets targets;
    private final ContactSheet sheet;

    OfferPreview(Targets targets, ContactSheet sheet) {
        this.targets = targets;
        this.sheet = sheet;
        addClassName("col");
    }

    /** Asks again. */
    void show() {
        removeAll();
        ServiceItem item = sheet.item();
        if (item == null) {
            add(Row.text(T.t("desk.offer.item"), "muted", "sm"));
            return;
        }
        List<Comparison.Line> lines = targets.compared(item, sheet.place());
        if (lines.stream().noneMatch(line -> line.one().isQualified())) {
            add(new Banner(Tone.WARN, T.t("desk.offer.none")));
        } else {
            add(Row.text(T.t("desk.offer.rule"), "muted", "sm"));
        }
        lines.stream().limit(MOST).map(OfferPreview::line).forEach(this::add);
    }

    private static Component line(Comparison.Line line) {
        boolean opened = line.one().isQualified();
        Icon sign = (opened ? VaadinIcon.CHECK : VaadinIcon.MINUS).create();
        sign.getElement().setAttribute("aria-hidden", "true");
        Span name = Row.text(line.one().provider().name().in(T.locale()), "b");
        Row head = Row.wrapping(sign, name);
        CompareWords.chips(line.one()).forEach(head::add);
        Div box = new Div(head, Row.text(CompareWords.why(line.one().fit()) + " · " + line.words(), "xs", "muted"));
        box.addClassName("sub");
        return box;
    }
}
