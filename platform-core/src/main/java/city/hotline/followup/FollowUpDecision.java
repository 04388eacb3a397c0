package city.hotline.followup;

/**
 * What the rules make of a case.
 *
 * @param place of the rule, from 1; 0 for the shipped one
 * @param link whether the citizen is sent a link
 * @param call whether he is called, unless he answers the link before
 * @param why he is not called, or not written to
 */
record FollowUpDecision(
        int version, int place, FollowUpRule rule, Ticket ticket, boolean link, boolean call, Unasked why) {

    static FollowUpDecision of(FollowUpRuleSet rules, int place, FollowUpFacts facts) {
        FollowUpRule rule = rules.rule(place);
        Ticket ticket = Ticket.of(facts.id(), rules.version());
        boolean link = rule.way().byLink() && facts.mobile();
        boolean call = rule.draws(ticket);
        return new FollowUpDecision(rules.version(), place, rule, ticket, link, call, why(rule, facts, call));
    }

    boolean asked() {
        return link || call;
    }

    private static Unasked why(FollowUpRule rule, FollowUpFacts facts, boolean call) {
        if (rule.way() == FollowUpWay.NONE) {
            return Unasked.BY_RULE;
        }
        if (rule.way().byPhone() && !call) {
            return Unasked.NOT_DRAWN;
        }
        return rule.way().byLink() && !facts.mobile() ? Unasked.NO_MOBILE : Unasked.NO_REASON;
    }
}
