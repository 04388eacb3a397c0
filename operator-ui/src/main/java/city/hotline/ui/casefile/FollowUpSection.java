package city.hotline.ui.casefile;

import city.hotline.followup.FollowUp;
import city.hotline.followup.FollowUpAnswers;
import city.hotline.followup.FollowUpPlan;
import city.hotline.ui.followup.RuleWords;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The calls back about a case: what the citizen said, each of the three answers for itself. */
final class FollowUpSection {
    private FollowUpSection() {}

    static Component of(CaseSheet sheet) {
        Row list = Row.down();
        sheet.followUps().reversed().forEach(call -> list.add(one(call, sheet)));
        sheet.plans().reversed().forEach(plan -> list.add(planned(plan, sheet)));
        return list;
    }

    /** Why the citizen is asked as he is, or not. */
    private static Component planned(FollowUpPlan plan, CaseSheet sheet) {
        Div box = new Div(
                Row.wrapping(
                        Row.text(T.t("rules.plan.round", plan.round() + 1), "b"),
                        new Chip(RuleWords.rule(plan)),
                        Row.gap(),
                        Row.text(sheet.wall().minute(plan.at()), "faint", "xs", "num")),
                new Div(Row.text(RuleWords.because(plan, sheet.wall()), "muted", "sm")));
        box.addClassName("sub");
        return box;
    }

    private static Component one(FollowUp call, CaseSheet sheet) {
        Row head = Row.across(
                Row.text(T.t("case.follow-up.attempt", call.attempt()), "b"),
                new Chip(T.t("case.follow-up." + call.outcome())),
                new Chip(call.actor()),
                Row.gap(),
                Row.text(sheet.wall().minute(call.at()), "faint", "xs", "num"));
        Div box = new Div(head);
        box.addClassName("sub");
        FollowUpAnswers answers = call.answers();
        if (answers != null) {
            box.add(answers(answers));
        }
        if (call.callAgainAt() != null) {
            box.add(Row.text(T.t("case.follow-up.again", sheet.wall().minute(call.callAgainAt())), "muted", "sm"));
        }
        call.more()
                .forEach(more -> box.add(new Div(
                        Row.text(T.t("rules.answer", more.question()), "muted", "sm"), Row.text(more.answer(), "sm"))));
        if (!call.words().isBlank()) {
            box.add(new Div(Row.text(call.words(), "pre")));
        }
        return box;
    }

    private static Component answers(FollowUpAnswers answers) {
        Row row = Row.across(
                yesNo("follow-up.responded", answers.responded()),
                switch (answers.solved()) {
                    case YES -> new Chip(Tone.OK, Tone.OK.icon(), T.t("followup.solved.YES"));
                    case PARTLY -> new Chip(Tone.WARN, Tone.WARN.icon(), T.t("followup.solved.PARTLY"));
                    case NO -> new Chip(Tone.BAD, Tone.BAD.icon(), T.t("followup.solved.NO"));
                });
        row.addClassName("wrap");
        Integer stars = answers.stars();
        if (stars != null) {
            Chip rating = new Chip(
                    answers.dissatisfied() ? Tone.BAD : Tone.PLAIN,
                    "★".repeat(stars) + "☆".repeat(5 - stars) + " " + T.t("followup.stars." + stars));
            row.add(rating);
        }
        return row;
    }

    private static Chip yesNo(String key, boolean yes) {
        return yes
                ? new Chip(Tone.OK, Tone.OK.icon(), T.t("case." + key + ".yes"))
                : new Chip(Tone.BAD, Tone.BAD.icon(), T.t("case." + key + ".no"));
    }
}
