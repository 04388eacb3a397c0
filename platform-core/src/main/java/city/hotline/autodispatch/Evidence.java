package city.hotline.autodispatch;

import city.hotline.catalogue.ProviderKind;
import city.hotline.catalogue.Urgency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision is made from. The same evidence gives the same verdict at any time.
 *
 * @param judge the version of the judge that it was gathered for
 * @param item six digits; empty when nobody said what the case is about and nothing could be guessed
 * @param certainty of the item in per cent: 100 when a person chose it
 * @param provider who does such things by the catalogue; null without an item that the catalogue has; {@code urgency} alike
 * @param place area and address; empty while unknown
 * @param here how many of the last cases of the item were in the area and are known to have been taken, {@code all} in the
 *     whole city
 * @param round how many handlers the case had before
 * @param given whether a person had given it away already
 * @param policy what the city wanted at that time
 * @param record how proposals for the item had done
 */
public record Evidence(
        int judge,
        String item,
        int certainty,
        @Nullable ProviderKind provider,
        @Nullable Urgency urgency,
        String place,
        boolean confidential,
        int round,
        boolean given,
        int here,
        int all,
        List<Candidate> candidates,
        Policy.Rules policy,
        Agreement record) {
    public Evidence {
        candidates = List.copyOf(candidates);
    }
}
