package city.hotline.ui.casefile;

import city.hotline.cases.Ending;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;

/** The department's reply: what the citizen is to be told, and what the hotline alone is to know. */
class ReplyDialog extends Dialog {
    private final TextArea reply = new TextArea(T.t("case.reply.citizen"));
    private final TextArea internal = new TextArea(T.t("case.reply.internal"));
    private final transient BiConsumer<String, String> work;

    ReplyDialog(String title, BiConsumer<String, String> work) {
        this.work = work;
        setHeaderTitle(title);
        setWidth("620px");
        prepare(reply, 5);
        prepare(internal, 2);
        reply.focus();
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        ActionButton send = new ActionButton(T.t("case.act.REPLY"), "Ctrl+Enter", this::send).primary();
        add(Row.down(reply, internal, Row.across(Row.gap(), cancel, send)));
    }

    private static void prepare(TextArea area, int rows) {
        area.setMaxLength(Ending.NOTE);
        area.setMinRows(rows);
        area.setMaxRows(12);
        area.setWidthFull();
    }

    private void send() {
        FieldErrors.clear(reply);
        try {
            work.accept(reply.getValue().strip(), internal.getValue().strip());
            close();
        } catch (Refusal refusal) {
            FieldErrors.show(reply, refusal);
        }
    }
}
