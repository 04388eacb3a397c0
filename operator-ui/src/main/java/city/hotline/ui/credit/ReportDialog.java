package city.hotline.ui.credit;

import city.hotline.cases.CaseFile;
import city.hotline.cases.Ending;
import city.hotline.credit.BadRecords;
import city.hotline.credit.Misconduct;
import city.hotline.credit.NewBadRecord;
import city.hotline.foundation.Refusal;
import city.hotline.providers.ProviderId;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports from a case file what a firm or team did badly. */
public class ReportDialog extends Dialog {
    private final transient BadRecords records;
    private final transient CaseFile file;
    private final transient Runnable reported;
    private final Select<ProviderId> provider = new Select<>();
    private final Select<Misconduct> kind = new Select<>();
    private final TextArea facts = new TextArea(T.t("credit.facts"));

    /** @param reported told after it was */
    public ReportDialog(BadRecords records, CaseFile file, Runnable reported) {
        this.records = records;
        this.file = file;
        this.reported = reported;
        setHeaderTitle(T.t("credit.report", file.number()));
        setWidth("560px");
        Map<ProviderId, String> names = providers(file);
        provider.setLabel(T.t("credit.provider"));
        provider.setItems(names.keySet());
        provider.setItemLabelGenerator(names::get);
        provider.setValue(List.copyOf(names.keySet()).getLast());
        provider.setWidthFull();
        kind.setLabel(T.t("credit.kind"));
        kind.setItems(Misconduct.values());
        kind.setItemLabelGenerator(one -> T.t("credit.kind." + one));
        kind.setValue(Misconduct.POOR_WORK);
        kind.setWidthFull();
        facts.setMaxLength(NewBadRecord.MOST);
        facts.setHelperText(T.t("credit.facts.hint", NewBadRecord.FEWEST));
        facts.setMinRows(4);
        facts.setWidthFull();
        Button cancel = new Button(T.t("confirm.cancel"), _ -> close());
        ActionButton send = new ActionButton(T.t("credit.report.send"), "Ctrl+Enter", this::send).primary();
        add(Row.down(provider, kind, facts, Row.across(Row.gap(), cancel, send)));
        facts.focus();
    }

    /** The firms and teams that the case was given to, with their names of that day, the last one last. */
    public static Map<ProviderId, String> providers(CaseFile file) {
        Map<ProviderId, String> names = new LinkedHashMap<>();
        file.assignments().forEach(assignment -> {
            switch (assignment.to()) {
                case Ending.ToProvider to -> names.put(to.provider(), to.name());
                case Ending.ToTeam to -> names.put(to.team(), to.name());
                case Ending.ToDepartment other -> {}
            }
        });
        return names;
    }

    private void send() {
        FieldErrors.clear(facts);
        try {
            records.report(new NewBadRecord(
                    file.id(),
                    provider.getValue(),
                    kind.getValue(),
                    facts.getValue().strip()));
            close();
            reported.run();
        } catch (Refusal refusal) {
            FieldErrors.show(facts, refusal);
        }
    }
}
