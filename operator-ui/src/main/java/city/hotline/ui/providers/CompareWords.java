package city.hotline.ui.providers;

import city.hotline.catalogue.Fit;
import city.hotline.followup.Stars;
import city.hotline.orders.Compared;
import city.hotline.providers.Price;
import city.hotline.providers.ProviderStanding;
import city.hotline.providers.Shortfall;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import city.hotline.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a firm or team is set beside others: what keeps it from an order, what it costs, what it has to do, what citizens say. */
public final class CompareWords {
    private CompareWords() {}

    /** What keeps it from the order, and the card that it has; none for a firm without either. */
    public static List<Chip> chips(Compared one) {
        List<Chip> chips = new ArrayList<>();
        one.missing().forEach(why -> chips.add(missing(why)));
        if (one.file().standing() == ProviderStanding.YELLOW) {
            chips.add(new Chip(Tone.WARN, Tone.WARN.icon(), T.t("provider.standing.YELLOW")));
        }
        return chips;
    }

    public static Chip missing(Shortfall why) {
        Tone tone = why.forbids() ? Tone.BAD : Tone.WARN;
        return new Chip(tone, tone.icon(), T.t("provider.missing." + why));
    }

    /**
     * Load, price and evaluations, in this order.
     *
     * @param given null where no citizen has given any in the period
     */
    public static String facts(Compared one, @Nullable Stars given) {
        List<String> facts = new ArrayList<>();
        facts.add(T.t(
                "provider.compare.load", one.load().open(), one.file().content().mostOpen()));
        price(one).ifPresent(facts::add);
        facts.add(stars(given));
        return String.join(" · ", facts);
    }

    /** Why it stands where it stands in the list. */
    public static String why(Fit fit) {
        return T.t("case.fit.item." + fit.prefix().length()) + " · " + T.t("case.fit." + fit.reach());
    }

    public static String price(Price price) {
        return price(T.locale(), price);
    }

    /** A price with its range, also where no screen is. */
    public static String price(Locale locale, Price price) {
        String range = price.from().compareTo(price.to()) == 0
                ? price.from().toPlainString()
                : price.from().toPlainString() + "–" + price.to().toPlainString();
        return Texts.of(locale, "provider.price", price.work(), range, price.unit());
    }

    private static Optional<String> price(Compared one) {
        return one.prices().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        one.prices().stream().limit(2).map(CompareWords::price).collect(Collectors.joining("，")));
    }

    private static String stars(@Nullable Stars given) {
        return given == null || given.mean().isEmpty()
                ? T.t("provider.compare.unrated")
                : T.t(
                        "provider.compare.stars",
                        String.format(Locale.ROOT, "%.1f", given.mean().getAsDouble()),
                        given.rated());
    }
}
