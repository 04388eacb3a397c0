package city.hotline.credit;

import city.hotline.providers.ProviderStanding;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From verified records to a standing, version 1. Records are taken in the order in which they were verified. Each is
 * counted with those that still count at that moment: the first gives a yellow card, the second a red
 * one, the third expels; a very bad one expels at once. The standing is that of the records which still count today, but
 * whoever was expelled stays so until the record that did it is reversed. Reversed records are not handed in.
 *
 * <p>Source: the published practice of 81890 Ningbo (一次黄牌、两次红牌、三次清退; 一票否决). How long a record counts is the
 * city's figure of the day on which it was verified, since the source names none: another figure later changes no card.
 */
final class SanctionRule {
    static final int VERSION = 1;
    private static final int EXPELS = 3;

    private SanctionRule() {}

    /**
     * A verified record as the rule sees it.
     *
     * @param lapses from when on it counts no longer
     */
    record Fault(BadRecordId id, Severity severity, Instant verified, Instant lapses) {}

    /**
     * What one record gives.
     *
     * @param nth the how manieth it is of those that counted then, from 1
     */
    record Card(int nth, ProviderStanding step) {}

    /** @param cards for each record, in the order of their verification */
    record Judgement(ProviderStanding standing, Map<BadRecordId, Card> cards) {}

    static Judgement judge(Collection<Fault> faults, Instant now) {
        List<Fault> ordered = faults.stream()
                .sorted(Comparator.comparing(Fault::verified)
                        .thenComparing(fault -> fault.id().value()))
                .toList();
        Map<BadRecordId, Card> cards = new LinkedHashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            cards.put(ordered.get(i).id(), card(ordered.get(i), ordered.subList(0, i)));
        }
        return new Judgement(standing(ordered, cards, now), cards);
    }

    private static Card card(Fault fault, List<Fault> before) {
        int nth = counting(before, fault.verified()) + 1;
        return new Card(nth, fault.severity() == Severity.VERY_BAD ? ProviderStanding.EXPELLED : step(nth));
    }

    private static ProviderStanding standing(List<Fault> faults, Map<BadRecordId, Card> cards, Instant now) {
        boolean expelled = cards.values().stream().anyMatch(card -> card.step() == ProviderStanding.EXPELLED);
        return expelled ? ProviderStanding.EXPELLED : step(counting(faults, now));
    }

    private static int counting(List<Fault> faults, Instant at) {
        return Math.toIntExact(
                faults.stream().filter(fault -> fault.lapses().isAfter(at)).count());
    }

    private static ProviderStanding step(int count) {
        return count >= EXPELS
                ? ProviderStanding.EXPELLED
                : switch (count) {
                    case 0 -> ProviderStanding.CLEAR;
                    case 1 -> ProviderStanding.YELLOW;
                    default -> ProviderStanding.RED;
                };
    }
}
