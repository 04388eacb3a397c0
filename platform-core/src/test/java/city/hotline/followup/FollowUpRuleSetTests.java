package city.hotline.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.cases.CaseId;
import city.hotline.cases.HandlerKind;
import city.hotline.catalogue.Urgency;
import city.hotline.foundation.TextMissing;
import city.hotline.foundation.TextNotAllowed;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class FollowUpRuleSetTests {
    private static final UUID WATER = UUID.fromString("0198c3a0-0000-7000-8000-000000000001");
    private static final RuleScope FIRMS =
            new RuleScope("", "", new RuleScope.By(HandlerKind.PROVIDER, null, ""), null, false);

    @Test
    void theFirstRuleThatFitsHoldsAndWithoutOneTheShippedDoes() {
        FollowUpRuleSet rules = rules(
                rule("急件", new RuleScope("", "", null, Urgency.URGENT, false), FollowUpWay.PHONE, 100),
                rule("企业", FIRMS, FollowUpWay.LINK, 100));

        assertThat(rules.placeFor(facts(Urgency.URGENT, HandlerKind.PROVIDER, true)))
                .isEqualTo(1);
        assertThat(rules.placeFor(facts(Urgency.NORMAL, HandlerKind.PROVIDER, true)))
                .isEqualTo(2);
        assertThat(rules.placeFor(facts(Urgency.NORMAL, HandlerKind.DEPARTMENT, true)))
                .isZero();
        assertThat(rules.rule(0)).isEqualTo(FollowUpRule.SHIPPED);
    }

    @Test
    void everyPartOfWhoMustFit() {
        RuleScope all = new RuleScope(
                "power", "05", new RuleScope.By(HandlerKind.DEPARTMENT, WATER, "水务"), Urgency.URGENT, true);
        FollowUpFacts fits = new FollowUpFacts(
                CaseId.next(), 1, "power", "050101", Urgency.URGENT, HandlerKind.DEPARTMENT, WATER, true);

        assertThat(all.fits(fits)).isTrue();
        assertThat(Stream.of(
                                with(fits, 0, "power", "050101", Urgency.URGENT, WATER),
                                with(fits, 1, "", "050101", Urgency.URGENT, WATER),
                                with(fits, 1, "power", "", Urgency.URGENT, WATER),
                                with(fits, 1, "power", "050101", Urgency.NORMAL, WATER),
                                with(fits, 1, "power", "050101", Urgency.URGENT, UUID.randomUUID()))
                        .filter(all::fits))
                .isEmpty();
    }

    @Test
    void whatIsShippedSendsEverybodyWithAMobileTheLinkAndCallsEverybodyAtOnce() {
        FollowUpDecision reachable = FollowUpRuleSet.SHIPPED.decide(facts(null, null, true));
        FollowUpDecision other = FollowUpRuleSet.SHIPPED.decide(facts(null, null, false));

        assertThat(List.of(reachable.link(), reachable.call(), other.link(), other.call()))
                .containsExactly(true, true, false, true);
        assertThat(reachable.rule().hours()).isZero();
        assertThat(List.of(reachable.why(), other.why())).containsExactly(Unasked.NO_REASON, Unasked.NO_MOBILE);
    }

    @Test
    void aSampleIsAsLargeAsItsShareAndAnybodyCanDrawItAgain() {
        FollowUpRuleSet rules = rules(rule("抽样", RuleScope.ALL, FollowUpWay.PHONE, 30));
        List<FollowUpFacts> cases =
                IntStream.range(0, 4_000).mapToObj(_ -> facts(null, null, true)).toList();

        List<FollowUpDecision> decided = cases.stream().map(rules::decide).toList();

        assertThat(decided.stream().filter(FollowUpDecision::call).count()).isBetween(1_050L, 1_350L);
        assertThat(cases.stream().map(rules::decide).toList()).isEqualTo(decided);
        assertThat(decided)
                .allSatisfy(one -> assertThat(one.call()).isEqualTo(one.ticket().number() < 3_000));
        assertThat(Ticket.of(new CaseId(WATER), 1)).isEqualTo(new Ticket(5856));
        assertThat(Ticket.of(new CaseId(WATER), 2)).isNotEqualTo(Ticket.of(new CaseId(WATER), 1));
    }

    @Test
    void whyNobodyIsAskedIsSaid() {
        assertThat(rules(rule("不回访", RuleScope.ALL, FollowUpWay.NONE, 100)).decide(facts(null, null, true)))
                .satisfies(none -> {
                    assertThat(none.asked()).isFalse();
                    assertThat(none.why()).isEqualTo(Unasked.BY_RULE);
                });
        assertThat(rules(rule("链接", RuleScope.ALL, FollowUpWay.LINK, 100)).decide(facts(null, null, false)))
                .satisfies(none -> {
                    assertThat(none.asked()).isFalse();
                    assertThat(none.why()).isEqualTo(Unasked.NO_MOBILE);
                });
    }

    @Test
    void aRuleThatIsNeverReachedIsRefusedWithTheOneAboveIt() {
        RuleScope water = new RuleScope("", "", new RuleScope.By(HandlerKind.PROVIDER, WATER, "家和"), null, false);

        assertThatThrownBy(() -> FollowUpRuleSet.checked(
                        List.of(rule("企业", FIRMS, FollowUpWay.LINK, 100), rule("家和", water, FollowUpWay.PHONE, 100))))
                .isInstanceOfSatisfying(
                        FollowUpRuleNeverReached.class,
                        refused -> assertThat(refused.facts()).isEqualTo(List.<Object>of("家和", "企业")));
        assertThat(FollowUpRuleSet.checked(
                        List.of(rule("家和", water, FollowUpWay.PHONE, 100), rule("企业", FIRMS, FollowUpWay.LINK, 100))))
                .hasSize(2);
    }

    @Test
    void aRuleThatNobodyCouldKeepToIsRefusedAtItsField() {
        assertThat(refused(() -> new RuleScope("", "5", null, null, false))).isEqualTo("FOLLOW_UP_RULE_ITEMS");
        assertThat(refused(() -> rule(73, 100, 7, List.of()))).isEqualTo("FOLLOW_UP_RULE_HOURS");
        assertThat(refused(() -> rule(0, 0, 7, List.of()))).isEqualTo("FOLLOW_UP_RULE_PERCENT");
        assertThat(refused(() -> rule(0, 100, 8, List.of()))).isEqualTo("FOLLOW_UP_RULE_DAYS");
        assertThat(refused(() -> rule(0, 100, 7, List.of("收费了吗", "收费了吗")))).isEqualTo("FOLLOW_UP_RULE_QUESTIONS");
        assertThat(refused(() -> rule(0, 100, 7, Collections.nCopies(11, "?")))).isEqualTo("FOLLOW_UP_RULE_QUESTIONS");
        assertThatThrownBy(() -> rule(" ", RuleScope.ALL, FollowUpWay.PHONE, 100))
                .isInstanceOf(TextMissing.class);
        assertThatThrownBy(() -> rule("a\u202Eb", RuleScope.ALL, FollowUpWay.PHONE, 100))
                .isInstanceOf(TextNotAllowed.class);
    }

    @Test
    void rulesAreKeptAsTheyAre() {
        List<FollowUpRule> rules = List.of(
                rule("企业 😀", FIRMS, FollowUpWay.LINK_THEN_PHONE, 30), rule(24, 100, 3, List.of("收费合理吗？", "是否按时到？")));

        String kept = JsonMapper.shared().writeValueAsString(rules);

        assertThat(JsonMapper.shared().readValue(kept, new TypeReference<List<FollowUpRule>>() {}))
                .isEqualTo(rules);
    }

    private static String refused(Runnable work) {
        try {
            work.run();
            return "";
        } catch (FollowUpRuleInvalid refusal) {
            return refusal.code();
        }
    }

    private static FollowUpRuleSet rules(FollowUpRule... rules) {
        return new FollowUpRuleSet(1, List.of(rules), "28号", Instant.EPOCH);
    }

    private static FollowUpRule rule(String name, RuleScope scope, FollowUpWay way, int percent) {
        return new FollowUpRule(name, scope, way, 0, percent, false, 7, "", List.of());
    }

    private static FollowUpRule rule(int hours, int percent, int days, List<String> questions) {
        return new FollowUpRule(
                "规则", RuleScope.ALL, FollowUpWay.LINK_THEN_PHONE, hours, percent, true, days, "您好", questions);
    }

    private static FollowUpFacts facts(@Nullable Urgency urgency, @Nullable HandlerKind kind, boolean mobile) {
        return new FollowUpFacts(CaseId.next(), 0, "", "", urgency, kind, WATER, mobile);
    }

    private static FollowUpFacts with(
            FollowUpFacts facts, int round, String line, String item, Urgency urgency, UUID handler) {
        return new FollowUpFacts(facts.id(), round, line, item, urgency, facts.handlerKind(), handler, true);
    }
}
