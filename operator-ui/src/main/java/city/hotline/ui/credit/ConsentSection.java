package city.hotline.ui.credit;

import city.hotline.credit.Consent;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which banks may see a provider's grade, until when, and when they looked. */
final class ConsentSection {
    private ConsentSection() {}

    /** @param acts what may be done with one that holds */
    static Component of(List<Consent> consents, LocalDate today, WallTime wall, Function<Consent, Component> acts) {
        Row list = Row.down();
        consents.forEach(one -> list.add(one(one, today, wall, acts)));
        if (consents.isEmpty()) {
            list.add(Row.text(T.t("credit.consent.none"), "muted"));
        }
        return list;
    }

    private static Component one(Consent consent, LocalDate today, WallTime wall, Function<Consent, Component> acts) {
        Row head = Row.wrapping(
                Row.text(consent.bank(), "b"),
                state(consent, today),
                Row.text(T.t("credit.consent.until", consent.until().toString()), "muted", "sm"));
        if (consent.holds(today)) {
            head.add(Row.gap(), acts.apply(consent));
        }
        Div box = new Div(head, new Div(Row.text(looks(consent.looks(), wall), "muted", "sm")));
        box.addClassName("sub");
        return box;
    }

    private static Chip state(Consent consent, LocalDate today) {
        String state = consent.revoked() != null ? "REVOKED" : consent.holds(today) ? "HOLDS" : "OVER";
        Tone tone = consent.holds(today) ? Tone.OK : Tone.PLAIN;
        return new Chip(tone, tone.icon(), T.t("credit.consent.state." + state));
    }

    private static String looks(List<Instant> looks, WallTime wall) {
        return looks.isEmpty()
                ? T.t("credit.consent.unseen")
                : T.t("credit.consent.seen", looks.stream().map(wall::minute).collect(Collectors.joining("、")));
    }
}
