package city.hotline.ui.followup;

import city.hotline.catalogue.Urgency;
import city.hotline.followup.FollowUpRule;
import city.hotline.followup.FollowUpWay;
import city.hotline.followup.RuleScope;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One rule: whom, which way, how many, when, and what is said. A refusal is said at its field. */
class FollowUpRuleDialog extends Dialog {
    private static final int LINE = 200;

    private final TextField name = new TextField(T.t("rules.name"));
    private final ComboBox<RuleScope.By> handler = new ComboBox<>(T.t("rules.handler"));
    private final TextField items = new TextField(T.t("rules.items"));
    private final TextField line = new TextField(T.t("rules.line"));
    private final Select<Urgency> urgency = new Select<>();
    private final Checkbox reworked = new Checkbox(T.t("rules.reworked"));
    private final Select<FollowUpWay> way = new Select<>();
    private final IntegerField hours = new IntegerField(T.t("rules.hours"));
    private final IntegerField percent = new IntegerField(T.t("rules.percent"));
    private final IntegerField days = new IntegerField(T.t("rules.days"));
    private final Checkbox working = new Checkbox(T.t("rules.working"));
    private final TextArea script = new TextArea(T.t("rules.script"));
    private final TextArea questions = new TextArea(T.t("rules.questions"));
    private final transient Consumer<FollowUpRule> taken;

    /**
     * @param rule begins with this one; null for a new one
     * @param handlers whom it can be for
     * @param taken what it refuses stays on the screen
     */
    FollowUpRuleDialog(@Nullable FollowUpRule rule, List<RuleScope.By> handlers, Consumer<FollowUpRule> taken) {
        this.taken = taken;
        setHeaderTitle(T.t(rule == null ? "rules.add" : "rules.edit.title"));
        setWidth("680px");
        prepare(handlers);
        show(rule == null ? null : rule.scope());
        show(rule);
        fit();
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        add(Row.down(
                name,
                handler,
                Row.across(items, line),
                Row.across(urgency, reworked),
                way,
                Row.across(hours, percent, days),
                working,
                script,
                questions,
                Row.across(
                        Row.gap(), cancel, new ActionButton(T.t("rules.take"), "Ctrl+Enter", this::finish).primary())));
        name.focus();
    }

    private void prepare(List<RuleScope.By> handlers) {
        name.setMaxLength(FollowUpRule.NAME);
        handler.setItems(handlers);
        handler.setItemLabelGenerator(RuleWords::by);
        handler.setClearButtonVisible(true);
        handler.setPlaceholder(T.t("rules.handler.any"));
        items.setAllowedCharPattern("[0-9]");
        items.setMaxLength(6);
        items.setHelperText(T.t("rules.items.hint"));
        line.setMaxLength(LINE);
        line.setHelperText(T.t("rules.line.hint"));
        urgency.setLabel(T.t("promises.urgency"));
        urgency.setItems(Urgency.values());
        urgency.setEmptySelectionAllowed(true);
        urgency.setEmptySelectionCaption(T.t("deadline.urgency.any"));
        urgency.setItemLabelGenerator(FollowUpRuleDialog::urgency);
        way.setLabel(T.t("rules.way"));
        way.setItems(FollowUpWay.values());
        way.setItemLabelGenerator(one -> T.t("rules.way." + one));
        way.addValueChangeListener(chosen -> fit());
        script.setMaxLength(FollowUpRule.SCRIPT);
        script.setMinRows(2);
        script.setMaxRows(6);
        script.setHelperText(T.t("rules.script.hint"));
        questions.setMinRows(2);
        questions.setMaxRows(10);
        questions.setHelperText(T.t("rules.questions.hint", FollowUpRule.QUESTIONS, FollowUpRule.QUESTION));
        Stream.<HasValidation>of(name, items, hours, percent, days, script, questions)
                .forEach(field -> field.setManualValidation(true));
        Stream.<HasSize>of(name, handler, way, script, questions).forEach(HasSize::setWidthFull);
    }

    private static String urgency(@Nullable Urgency one) {
        return one == null
                ? T.t("deadline.urgency.any")
                : T.t("deadline.urgency." + one.name().toLowerCase(Locale.ROOT));
    }

    private void show(@Nullable RuleScope scope) {
        RuleScope shown = scope == null ? RuleScope.ALL : scope;
        handler.setValue(shown.handler());
        items.setValue(shown.items());
        line.setValue(shown.line());
        urgency.setValue(shown.urgency());
        reworked.setValue(shown.reworked());
    }

    private void show(@Nullable FollowUpRule rule) {
        FollowUpRule shown = rule == null ? FollowUpRule.SHIPPED : rule;
        name.setValue(rule == null ? "" : rule.name());
        way.setValue(shown.way());
        hours.setValue(shown.hours());
        percent.setValue(shown.percent());
        days.setValue(shown.days());
        working.setValue(shown.working());
        script.setValue(shown.script());
        questions.setValue(String.join("\n", shown.questions()));
    }

    /** Asks for what has weight on the chosen way alone. */
    private void fit() {
        FollowUpWay chosen = way.getValue();
        hours.setVisible(chosen == FollowUpWay.LINK_THEN_PHONE);
        percent.setVisible(chosen.byPhone());
        days.setVisible(chosen.byLink());
        working.setVisible(chosen.byPhone());
        script.setVisible(chosen.byPhone());
        questions.setVisible(chosen.byPhone());
    }

    private void finish() {
        FieldErrors.clear(name, items, hours, percent, days, script, questions);
        try {
            taken.accept(rule());
            close();
        } catch (Refusal refused) {
            FieldErrors.show(field(refused), refused);
        }
    }

    private FollowUpRule rule() {
        FollowUpWay chosen = way.getValue();
        return new FollowUpRule(
                name.getValue().strip(),
                new RuleScope(
                        line.getValue().strip(),
                        items.getValue(),
                        handler.getValue(),
                        urgency.getValue(),
                        reworked.getValue()),
                chosen,
                chosen == FollowUpWay.LINK_THEN_PHONE ? number(hours) : 0,
                chosen.byPhone() ? number(percent) : 100,
                chosen.byPhone() && working.getValue(),
                chosen.byLink() ? number(days) : FollowUpRule.SHIPPED.days(),
                chosen.byPhone() ? script.getValue().strip() : "",
                chosen.byPhone() ? lines() : List.of());
    }

    private List<String> lines() {
        return questions
                .getValue()
                .lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private HasValidation field(Refusal refused) {
        boolean text = refused.code().startsWith("TEXT_");
        return switch (text ? String.valueOf(refused.facts().getFirst()) : refused.code()) {
            case "FOLLOW_UP_RULE_ITEMS" -> items;
            case "FOLLOW_UP_RULE_HOURS" -> hours;
            case "FOLLOW_UP_RULE_PERCENT" -> percent;
            case "FOLLOW_UP_RULE_DAYS" -> days;
            case "FOLLOW_UP_RULE_QUESTIONS", "questions" -> questions;
            case "script" -> script;
            default -> name;
        };
    }

    private static int number(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(-1);
    }
}
