package city.hotline.ui.citizen;

import city.hotline.catalogue.Fit;
import city.hotline.choice.OfferedFirm;
import city.hotline.credit.Grade;
import city.hotline.followup.Stars;
import city.hotline.orders.Compared;
import city.hotline.providers.ProviderStanding;
import city.hotline.ui.providers.CompareWords;
import city.hotline.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A firm in the words of a citizen: its name, why it stands where it stands, and what speaks for or against it. */
final class FirmFacts {
    private static final int PRICES = 3;

    private FirmFacts() {}

    /** @param place in the list, from 1 */
    static Map<String, Object> of(OfferedFirm firm, int place, Locale locale) {
        return Map.of(
                "id", firm.one().provider().id(),
                "name", firm.one().provider().name().in(locale),
                "why", Texts.of(locale, "choose.place", place, why(firm.one(), locale)),
                "prices", prices(firm.one(), locale),
                "stars", stars(firm.given(), locale),
                "grade",
                        firm.grade() == Grade.NONE
                                ? ""
                                : Texts.of(locale, "choose.grade", Texts.of(locale, "credit.grade." + firm.grade())));
    }

    /** All that the order follows from, in the order in which it counts. */
    private static String why(Compared one, Locale locale) {
        Fit fit = one.fit();
        List<String> why = new ArrayList<>();
        why.add(Texts.of(locale, "choose.fit." + fit.prefix().length()));
        why.add(Texts.of(locale, "choose.reach." + fit.reach()));
        if (one.file().standing() != ProviderStanding.CLEAR) {
            why.add(Texts.of(locale, "provider.standing." + one.file().standing()));
        }
        why.add(Texts.of(
                locale, "choose.load", one.load().open(), one.file().content().mostOpen()));
        return String.join(Texts.of(locale, "choose.join"), why);
    }

    private static List<String> prices(Compared one, Locale locale) {
        return one.prices().isEmpty()
                ? List.of(Texts.of(locale, "choose.unpriced"))
                : one.prices().stream()
                        .limit(PRICES)
                        .map(price -> CompareWords.price(locale, price))
                        .toList();
    }

    private static String stars(Stars given, Locale locale) {
        return given.mean().isEmpty()
                ? Texts.of(locale, "choose.unrated")
                : Texts.of(
                        locale,
                        "choose.stars",
                        String.format(Locale.ROOT, "%.1f", given.mean().getAsDouble()),
                        given.rated());
    }
}
