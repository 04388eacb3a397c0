package city.hotline.ui.casefile;

import city.hotline.cases.CaseSummary;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What a case is about and where it came from. */
final class FactsSection {
    private FactsSection() {}

    static Component of(CaseSheet sheet) {
        CaseSummary summary = sheet.summary();
        FactsTable table = new FactsTable();
        table.line(T.t("case.field.description"), sheet.file().description());
        table.line(T.t("case.field.item"), sheet.itemPath(T.locale()));
        table.line(T.t("case.field.label"), sheet.file().label());
        table.line(T.t("case.field.address"), (summary.area() + " " + summary.address()).strip());
        table.line(T.t("case.field.line"), summary.line());
        table.line(
                T.t("case.field.registered"),
                Row.text(
                        T.t(
                                "case.registered",
                                sheet.wall().minute(summary.registeredAt()),
                                T.t("case.channel." + summary.channel()),
                                summary.registeredBy()),
                        "num"));
        Component marks = marks(summary);
        if (marks.getChildren().findAny().isPresent()) {
            table.line(T.t("case.field.marks"), marks);
        }
        sheet.answers(T.locale()).forEach(table::line);
        return table;
    }

    private static Component marks(CaseSummary summary) {
        Row marks = Row.across();
        marks.addClassName("wrap");
        if (summary.confidential()) {
            marks.add(new Chip(Tone.WARN, VaadinIcon.LOCK, T.t("case.confidential")));
        }
        if (summary.returns() > 0) {
            marks.add(new Chip(Tone.WARN, VaadinIcon.ARROW_BACKWARD, T.t("case.returns", summary.returns())));
        }
        if (summary.reworks() > 0) {
            marks.add(new Chip(Tone.WARN, VaadinIcon.ROTATE_LEFT, T.t("case.reworks", summary.reworks())));
        }
        if (summary.imported()) {
            marks.add(new Chip(Tone.INFO, VaadinIcon.ARCHIVE, T.t("case.imported")));
        }
        return marks;
    }
}
