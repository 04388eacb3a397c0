package city.hotline.ui.casefile;

import city.hotline.cases.CaseChanged;
import city.hotline.cases.CaseState;
import city.hotline.cases.TimelineEntry;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.DiffTable;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Somebody else was first while a call back was recorded: what he changed and did. Only whoever has seen it may record on top
 * of it, and only while the case still waits for its call back.
 */
class OvertakenDialog extends Dialog {
    private final transient CaseChanged refused;
    private final transient LongConsumer again;

    /**
     * @param now the case as it is
     * @param seen how many entries of its timeline the operator had before him
     * @param again is given the version to record on top of
     */
    OvertakenDialog(CaseChanged refused, CaseSheet now, int seen, LongConsumer again) {
        this.refused = refused;
        this.again = again;
        boolean open = now.state() == CaseState.DONE;
        setHeaderTitle(T.t("case.conflict.title") + " " + now.file().number());
        setWidth("880px");
        Row content = Row.down(Row.text(T.t(open ? "case.overtaken.text" : "case.overtaken.over"), "muted"));
        if (!refused.differences().isEmpty()) {
            content.add(new DiffTable(refused.differences(), FieldWords.WORDS));
        }
        List<TimelineEntry> since = now.file().timeline().stream().skip(seen).toList();
        if (!since.isEmpty()) {
            content.add(new H3(T.t("case.overtaken.since")), TimelineSection.of(since, now.wall()));
        }
        Row acts = Row.across(Row.gap(), back(open));
        if (open) {
            acts.add(new ActionButton(T.t("case.overtaken.again"), "Ctrl+Enter", this::record).primary());
        }
        content.add(acts);
        add(content);
    }

    private Button back(boolean open) {
        Button back = new Button(T.t("case.overtaken.back"), click -> close());
        if (!open) {
            back.focus();
        }
        return back;
    }

    private void record() {
        close();
        again.accept(refused.version());
    }
}
