package city.hotline.ui.followup;

import city.hotline.followup.FollowUpRule;
import city.hotline.followup.FollowUpRuleSet;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;

/** Every version of the rules: who wrote it when, and what it said. */
class RuleVersionsDialog extends Dialog {
    /** @param versions newest first */
    RuleVersionsDialog(List<FollowUpRuleSet> versions, WallTime wall) {
        setHeaderTitle(T.t("rules.versions"));
        setWidth("680px");
        Row list = Row.down();
        if (versions.isEmpty()) {
            list.add(Row.text(T.t("rules.shipped"), "muted"));
        }
        versions.forEach(version -> list.add(one(version, wall)));
        add(list);
        getFooter().add(new Button(T.t("rules.close"), click -> close()));
    }

    private static Component one(FollowUpRuleSet version, WallTime wall) {
        Div box = new Div(new H2(T.t("rules.version", version.version(), version.by(), wall.minute(version.at()))));
        box.addClassName("sub");
        int place = 0;
        for (FollowUpRule rule : version.rules()) {
            place++;
            box.add(new Div(Row.text(
                    T.t("rules.versions.line", place, rule.name(), RuleWords.who(rule.scope()), RuleWords.how(rule)),
                    "sm")));
        }
        if (version.rules().isEmpty()) {
            box.add(Row.text(T.t("rules.versions.none"), "sm", "muted"));
        }
        return box;
    }
}
