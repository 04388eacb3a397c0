package city.hotline.ui.catalogue;

import city.hotline.catalogue.Dimensions;
import city.hotline.catalogue.ServiceItem;
import city.hotline.catalogue.Urgency;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Facts;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import city.hotline.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Locale;

/** Everything that the catalogue says about one item, and who could do it. */
class ItemCard extends Div {
    ItemCard(ServiceItem item, List<Component> doers) {
        addClassName("item");
        Card card = new Card(item.name().in(T.locale()))
                .pane()
                .beside(new Chip(item.code()), urgency(item.dimensions().urgency()));
        card.with(
                Row.text(item.path(T.locale()), "muted", "sm"),
                names(item),
                part("catalogue.deadlines", deadlines(item)),
                part("catalogue.questions", new Questions(item.questions())),
                part("catalogue.standard", new Div(item.standard().in(T.locale()))),
                part("catalogue.dimensions", dimensions(item.dimensions())),
                part("catalogue.doers", doers.toArray(Component[]::new)));
        card.body()
                .getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", item.name().in(T.locale()))
                .setAttribute("tabindex", "0");
        add(card);
    }

    private static Chip urgency(Urgency urgency) {
        Tone tone = switch (urgency) {
            case DANGER -> Tone.BAD;
            case URGENT -> Tone.WARN;
            case NORMAL, PLANNED -> Tone.PLAIN;
        };
        return new Chip(tone, tone.icon(), urgency.label(T.locale()));
    }

    private static Facts names(ServiceItem item) {
        boolean english = T.locale().getLanguage().equals("en");
        Div synonyms = new Div();
        synonyms.addClassNames("row", "wrap");
        item.synonyms().forEach(word -> synonyms.add(new Chip(word)));
        return new Facts()
                .fact(
                        T.t("catalogue.name.other"),
                        english ? item.name().zh() : item.name().en())
                .fact(T.t("catalogue.synonyms"), synonyms);
    }

    private static Div deadlines(ServiceItem item) {
        Div three = new Div(
                figure("catalogue.first", SpanWords.of(item.firstResponse())),
                figure("catalogue.accept", SpanWords.of(item.accept())),
                figure("catalogue.handling", SpanWords.of(item.handling())));
        three.addClassName("figures");
        return three;
    }

    private static Div figure(String name, String value) {
        return new Div(Row.text(T.t(name), "muted", "xs"), Row.text(value, "b", "num"));
    }

    private static Facts dimensions(Dimensions at) {
        Locale locale = T.locale();
        return new Facts()
                .fact(T.t("catalogue.subject"), at.subject().label(locale))
                .fact(T.t("catalogue.audience"), at.audience().label(locale))
                .fact(T.t("catalogue.provider"), at.providerKind().label(locale))
                .fact(T.t("catalogue.urgency"), at.urgency().label(locale))
                .fact(T.t("catalogue.channel"), at.channel().label(locale))
                .fact(T.t("catalogue.area"), at.area().label(locale))
                .fact(T.t("catalogue.line"), line(at.line()))
                .fact(T.t("catalogue.price"), at.price().label(locale));
    }

    /** A line that the screens have no word for is shown by its code. */
    private static String line(String code) {
        String key = "catalogue.line." + code;
        return Texts.has(key) ? T.t(key) : code;
    }

    private static Div part(String title, Component... content) {
        Div part = new Div(new H3(T.t(title)));
        part.addClassName("part");
        part.add(content);
        return part;
    }
}
