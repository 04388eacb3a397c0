package city.hotline.ui.followup;

import city.hotline.followup.FollowUpPlan;
import city.hotline.followup.FollowUpRule;
import city.hotline.followup.FollowUpWay;
import city.hotline.followup.RuleScope;
import city.hotline.followup.Unasked;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.T;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Follow-up rules, and what they made of a case, in words. */
public final class RuleWords {
    private RuleWords() {}

    /** Whom it is for: 企业 · 急件. */
    static String who(RuleScope scope) {
        List<String> parts = new ArrayList<>();
        RuleScope.By handler = scope.handler();
        if (handler != null) {
            parts.add(by(handler));
        }
        if (!scope.items().isEmpty()) {
            parts.add(T.t("rules.who.items", scope.items()));
        }
        if (scope.urgency() != null) {
            parts.add(T.t("deadline.urgency." + scope.urgency().name().toLowerCase(Locale.ROOT)));
        }
        if (!scope.line().isEmpty()) {
            parts.add(T.t("rules.who.line", scope.line()));
        }
        if (scope.reworked()) {
            parts.add(T.t("rules.who.reworked"));
        }
        return parts.isEmpty() ? T.t("rules.who.all") : String.join(" · ", parts);
    }

    static String by(RuleScope.By handler) {
        return handler.id() == null ? T.t("rules.by." + handler.kind()) : handler.name();
    }

    /** Which way and how many: 先发链接，24 小时后电话，抽 30%. */
    static String how(FollowUpRule rule) {
        String way = rule.way() == FollowUpWay.LINK_THEN_PHONE
                ? T.t(rule.hours() == 0 ? "rules.how.both" : "rules.how.then", rule.hours())
                : T.t("rules.way." + rule.way());
        return rule.way().byPhone() && rule.percent() < 100 ? T.t("rules.how.share", way, rule.percent()) : way;
    }

    /** What follows from its way: when it is called, and when it is closed without a word. */
    static String when(FollowUpRule rule) {
        List<String> parts = new ArrayList<>();
        if (rule.way().byPhone() && rule.working()) {
            parts.add(T.t("rules.when.working"));
        }
        if (rule.way() == FollowUpWay.LINK || (rule.way().byLink() && rule.percent() < 100)) {
            parts.add(T.t("rules.when.days", rule.days()));
        }
        if (!rule.way().byLink() && (!rule.way().byPhone() || rule.percent() < 100)) {
            parts.add(T.t("rules.when.closed"));
        }
        return String.join(" · ", parts);
    }

    /** By which rule a round was planned: 规则第 3 版第 2 条“家政”. */
    public static String rule(FollowUpPlan plan) {
        return plan.place() == 0
                ? T.t("rules.plan.shipped")
                : T.t("rules.plan.rule", plan.version(), plan.place(), plan.name());
    }

    /** Why the citizen is asked as he is, with the ticket where it was drawn. */
    public static String because(FollowUpPlan plan, WallTime wall) {
        List<String> parts = new ArrayList<>();
        parts.add(T.t(plan.link() ? "rules.plan.link" : "rules.plan.no-link"));
        parts.add(call(plan, wall));
        if (plan.way().byPhone() && plan.percent() < 100) {
            parts.add(T.t("rules.plan.ticket", plan.ticket().number() / 100.0, plan.percent()));
        }
        if (plan.why() != Unasked.NO_REASON) {
            parts.add(T.t("followup.unasked." + plan.why()));
        }
        if (plan.closesAt() != null) {
            parts.add(T.t("rules.plan.closes", wall.minute(plan.closesAt())));
        }
        return String.join(T.t("rules.plan.comma"), parts);
    }

    private static String call(FollowUpPlan plan, WallTime wall) {
        if (!plan.call()) {
            return T.t("rules.plan.no-call");
        }
        return plan.callFrom() == null ? T.t("rules.plan.call") : T.t("rules.plan.from", wall.minute(plan.callFrom()));
    }
}
