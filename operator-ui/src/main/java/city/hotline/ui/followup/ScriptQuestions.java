package city.hotline.ui.followup;

import city.hotline.followup.CallScript;
import city.hotline.followup.ScriptAnswer;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** What the rule of a case has its operator say and ask further. */
class ScriptQuestions extends Div {
    private final transient CallScript script;
    private final List<TextField> fields;

    ScriptQuestions(CallScript script) {
        this.script = script;
        this.fields = script.questions().stream().map(ScriptQuestions::field).toList();
        addClassNames("col", "script-questions");
        setVisible(!fields.isEmpty());
        fields.forEach(this::add);
    }

    /** The sentences, to be shown above the questions; hidden where there are none. */
    Component words() {
        Div said = new Div(Row.text(T.t("followup.script"), "muted", "xs"), Row.text(script.words(), "pre"));
        said.addClassNames("sub", "script");
        said.setVisible(!script.words().isBlank());
        return said;
    }

    boolean open() {
        return script.open();
    }

    /** Those that were answered. */
    List<ScriptAnswer> answers() {
        return fields.stream()
                .filter(field -> !field.getValue().isBlank())
                .map(field ->
                        new ScriptAnswer(field.getLabel(), field.getValue().strip()))
                .toList();
    }

    private static TextField field(String question) {
        TextField field = new TextField(question);
        field.setMaxLength(ScriptAnswer.ANSWER);
        field.setWidthFull();
        return field;
    }
}
