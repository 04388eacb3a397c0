package city.hotline.ui.casefile;

import city.hotline.orders.Offer;
import city.hotline.orders.OfferState;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Countdown;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.Signed;
import city.hotline.ui.text.T;
import city.hotline.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;

/** Every time that a case was open to firms, and what became of it; the latest first. */
final class OfferSection {
    private static final Duration LAST_MINUTE = Duration.ofMinutes(1);

    private OfferSection() {}

    static Component of(CaseSheet sheet, CaseDoors doors) {
        Row list = Row.down();
        sheet.offers().reversed().forEach(offer -> list.add(one(offer, sheet, doors)));
        return list;
    }

    /** What the house itself did has a code instead of words. */
    static String reason(String stored) {
        String key = "offer.told." + stored;
        return Texts.has(key) ? T.t(key) : stored;
    }

    private static Component one(Offer offer, CaseSheet sheet, CaseDoors doors) {
        Row head = Row.wrapping(state(offer));
        if (offer.state() == OfferState.OPEN) {
            head.add(new Countdown(offer.endsAt(), LAST_MINUTE, doors.clock()), Row.text(openTo(offer, doors), "sm"));
        } else if (!offer.firmName().isEmpty()) {
            head.add(Row.text(offer.firmName(), "b"));
        }
        head.add(
                Row.gap(),
                Row.text(
                        T.t("offer.opened", sheet.wall().minute(offer.openedAt()), Signed.by(offer.openedBy())),
                        "faint",
                        "xs"));
        Div box = new Div(head);
        box.addClassName("sub");
        if (offer.fallback() != null) {
            box.add(new Div(Row.text(fallback(offer.fallback()), "sm", "muted")));
        }
        return box;
    }

    private static Chip state(Offer offer) {
        Tone tone = switch (offer.state()) {
            case OPEN -> Tone.ACCENT;
            case TAKEN -> Tone.OK;
            case LAPSED -> Tone.WARN;
            case WITHDRAWN, OVERTAKEN -> Tone.PLAIN;
        };
        return new Chip(tone, tone.icon(), T.t("offer.state." + offer.state()));
    }

    private static String openTo(Offer offer, CaseDoors doors) {
        long firms =
                doors.comparison().qualified(offer.itemCode(), offer.place().isEmpty() ? null : offer.place());
        return T.t("offer.open-to", firms);
    }

    private static String fallback(Offer.Fallback why) {
        return T.t(
                "offer.fallback",
                T.t("case.fit.item." + why.prefix().length()),
                T.t("case.fit." + why.reach()),
                why.open());
    }
}
