package city.hotline.ui.casefile;

import city.hotline.departments.DispatchRule;
import city.hotline.ui.text.T;

/** Says why a rule of the dispatch directory offers a department. */
public final class RuleWords {
    private RuleWords() {}

    public static String why(DispatchRule rule) {
        return rule.isRuling()
                ? T.t("case.fit.ruling", rule.from().toString(), rule.caseNumber())
                : T.t("case.fit.rule", rule.from().toString());
    }
}
