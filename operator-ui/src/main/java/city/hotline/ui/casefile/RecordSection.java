package city.hotline.ui.casefile;

import city.hotline.credit.BadRecord;
import city.hotline.ui.credit.CreditWords;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** What was reported of those who handled a case; the latest first. */
final class RecordSection {
    private RecordSection() {}

    static Component of(List<BadRecord> records, CaseSheet sheet) {
        Row list = Row.down();
        records.reversed().forEach(record -> list.add(one(record, sheet)));
        return list;
    }

    private static Component one(BadRecord record, CaseSheet sheet) {
        Div box = new Div(
                Row.wrapping(
                        Row.text(T.t("credit.kind." + record.kind()), "b"),
                        CreditWords.state(record),
                        CreditWords.link(record),
                        Row.gap(),
                        Row.text(sheet.wall().minute(record.reported()), "faint", "xs", "num")),
                new Div(Row.text(record.facts(), "pre")));
        box.addClassName("sub");
        return box;
    }
}
