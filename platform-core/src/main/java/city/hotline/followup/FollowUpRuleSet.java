package city.hotline.followup;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rules of a city in their order: the first that fits a case holds, and {@link FollowUpRule#SHIPPED} where none does.
 *
 * @param version 0 as it was shipped, then one more with each change
 * @param by who wrote this version, signed; empty where it was shipped, as {@code at} is the epoch then
 */
public record FollowUpRuleSet(int version, List<FollowUpRule> rules, String by, Instant at) {
    public static final int MOST = 50;
    static final FollowUpRuleSet SHIPPED = new FollowUpRuleSet(0, List.of(), "", Instant.EPOCH);

    public FollowUpRuleSet {
        rules = List.copyOf(rules);
    }

    /**
     * Checks rules before they are kept.
     *
     * @throws FollowUpRuleInvalid for too many
     * @throws FollowUpRuleNeverReached for one that stands below another that takes all its cases
     */
    static List<FollowUpRule> checked(List<FollowUpRule> rules) {
        if (rules.size() > MOST) {
            throw new FollowUpRuleInvalid("MOST", MOST);
        }
        for (int below = 1; below < rules.size(); below++) {
            FollowUpRule rule = rules.get(below);
            rules.subList(0, below).stream()
                    .filter(above -> above.scope().covers(rule.scope()))
                    .findFirst()
                    .ifPresent(above -> {
                        throw new FollowUpRuleNeverReached(rule.name(), above.name());
                    });
        }
        return rules;
    }

    /** The one that holds for a case; 0 for the shipped one. */
    int placeFor(FollowUpFacts facts) {
        return IntStream.range(0, rules.size())
                        .filter(place -> rules.get(place).scope().fits(facts))
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    /** @param place counts from 1; 0 for the shipped one */
    public FollowUpRule rule(int place) {
        return place == 0 ? FollowUpRule.SHIPPED : rules.get(place - 1);
    }

    /** What they make of a case: the one function, for real cases and for dry runs alike. */
    FollowUpDecision decide(FollowUpFacts facts) {
        int place = placeFor(facts);
        return FollowUpDecision.of(this, place, facts);
    }
}
