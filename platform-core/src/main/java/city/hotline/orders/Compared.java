package city.hotline.orders;

import city.hotline.cases.ProviderLoads.Load;
import city.hotline.catalogue.Fit;
import city.hotline.providers.Price;
import city.hotline.providers.Provider;
import city.hotline.providers.ProviderFile;
import city.hotline.providers.ProviderStanding;
import city.hotline.providers.Shortfall;
import java.util.Comparator;
import java.util.List;

/**
 * A firm or team beside others that could have an order, with all that the order of the list follows from.
 *
 * @param missing what keeps it from the order now; empty for who may grab it
 * @param prices of this firm for the item, the nearest first
 */
public record Compared(ProviderFile file, Fit fit, Load load, List<Shortfall> missing, List<Price> prices) {
    /**
     * Who may have the order before who may not; who answers most closely for the item; who is nearest; who has no card;
     * who has the least to do, measured by what it can have; at last by code, so that the order is always the same.
     */
    static final Comparator<Compared> BEST_FIRST = Comparator.comparing((Compared one) -> !one.isQualified())
            .thenComparing(Compared::forbidden)
            .thenComparing(Compared::fit)
            .thenComparing(one -> one.file().standing() != ProviderStanding.CLEAR)
            .thenComparingDouble(Compared::share)
            .thenComparing(one -> one.provider().code());

    public Provider provider() {
        return file.provider();
    }

    /** Whether an order is opened to it. */
    public boolean isQualified() {
        return missing.isEmpty();
    }

    /** Whether no person may give it the order either. */
    public boolean forbidden() {
        return missing.stream().anyMatch(Shortfall::forbids);
    }

    private double share() {
        return (double) load.open() / file.content().mostOpen();
    }
}
