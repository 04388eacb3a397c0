package city.hotline.ui.credit;

import city.hotline.credit.BadRecord;
import city.hotline.credit.Effect;
import city.hotline.credit.RecordState;
import city.hotline.providers.ProviderStanding;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;

/** Records, cards and their effects in words. */
public final class CreditWords {
    private CreditWords() {}

    /** A standing: word, icon and colour say the same. */
    static Chip standing(ProviderStanding standing) {
        return switch (standing) {
            case CLEAR -> new Chip(Tone.OK, Tone.OK.icon(), word(standing));
            case YELLOW -> new Chip(Tone.WARN, VaadinIcon.FLAG, word(standing));
            case RED -> new Chip(Tone.BAD, VaadinIcon.FLAG, word(standing));
            case EXPELLED -> new Chip(Tone.BAD, VaadinIcon.BAN, word(standing));
        };
    }

    static String word(ProviderStanding standing) {
        return T.t("credit.standing." + standing);
    }

    public static Chip state(BadRecord record) {
        Tone tone = tone(record.state());
        return new Chip(tone, tone.icon(), T.t("credit.state." + record.state()));
    }

    /** The way to the provider's whole record. */
    public static RouterLink link(BadRecord record) {
        return new RouterLink(
                record.providerName(), ProviderCreditView.class, ProviderCreditView.of(record.provider()));
    }

    /** What an effect was, without the case that it happened to. */
    static String effect(Effect effect) {
        String word = T.t("credit.effect." + effect.kind());
        return effect.detail().isEmpty() ? word : T.t("credit.effect.change", word, change(effect.detail()));
    }

    private static String change(String detail) {
        String[] steps = detail.split(">", 2);
        return T.t("credit.change", word(ProviderStanding.valueOf(steps[0])), word(ProviderStanding.valueOf(steps[1])));
    }

    private static Tone tone(RecordState state) {
        return switch (state) {
            case REPORTED -> Tone.INFO;
            case VERIFIED -> Tone.BAD;
            case NOT_VERIFIED, REVERSED -> Tone.PLAIN;
        };
    }
}
