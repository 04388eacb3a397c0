package city.hotline.followup;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What rules would have made of real cases. */
public final class DryRun {
    private final FollowUpRuleSet rules;
    private final long[] cases;
    private final long[] links;
    private final long[] calls;
    private final long[] unasked;

    private DryRun(FollowUpRuleSet rules) {
        this.rules = rules;
        int places = rules.rules().size() + 1;
        this.cases = new long[places];
        this.links = new long[places];
        this.calls = new long[places];
        this.unasked = new long[places];
    }

    static DryRun of(FollowUpRuleSet rules) {
        return new DryRun(rules);
    }

    /**
     * Of one rule.
     *
     * @param place from 1; 0 for the shipped rule
     * @param calls at most so many: whoever answers his link in time is not called
     * @param unasked neither by link nor by telephone
     */
    public record Line(int place, FollowUpRule rule, long cases, long links, long calls, long unasked) {}

    void count(FollowUpDecision decision) {
        int place = decision.place();
        cases[place]++;
        links[place] += decision.link() ? 1 : 0;
        calls[place] += decision.call() ? 1 : 0;
        unasked[place] += decision.asked() ? 0 : 1;
    }

    /** In the order of the rules, the shipped one last. */
    public List<Line> lines() {
        return IntStream.rangeClosed(1, cases.length)
                .map(place -> place % cases.length)
                .mapToObj(place ->
                        new Line(place, rules.rule(place), cases[place], links[place], calls[place], unasked[place]))
                .toList();
    }

    public long total() {
        return Arrays.stream(cases).sum();
    }
}
