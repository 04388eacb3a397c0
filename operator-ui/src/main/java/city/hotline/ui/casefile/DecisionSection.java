package city.hotline.ui.casefile;

import city.hotline.cases.CaseState;
import city.hotline.dispatch.Extension;
import city.hotline.dispatch.Ruling;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Disputes about whose case it is with their rulings, and wishes for more time with their decisions; the latest first. */
final class DecisionSection {
    private DecisionSection() {}

    static Component of(CaseSheet sheet) {
        Row list = Row.down();
        sheet.rulings().reversed().forEach(ruling -> list.add(ruling(ruling, sheet)));
        sheet.extensions().reversed().forEach(extension -> list.add(extension(extension, sheet)));
        return list;
    }

    private static Component ruling(Ruling ruling, CaseSheet sheet) {
        Div box = box(T.t("case.ruling"), state(ruling, sheet));
        FactsTable table = new FactsTable();
        table.line(
                T.t("case.ruling.by", ruling.departmentName()),
                AssignmentSection.cause(ruling.cause(), ruling.namedName()));
        table.line(T.t("case.assignment.reason"), ruling.words());
        table.line(T.t("case.ruling.reason"), ruling.reason());
        if (ruling.intoDirectory()) {
            table.line(T.t("case.ruling.directory"), T.t("case.yes"));
        }
        box.add(table);
        return box;
    }

    private static Chip state(Ruling ruling, CaseSheet sheet) {
        if (ruling.ruled() != null) {
            return new Chip(Tone.OK, Tone.OK.icon(), T.t("case.ruling.lead", ruling.leadName()));
        }
        return sheet.state() == CaseState.DISPUTED
                ? new Chip(
                        Tone.WARN,
                        Tone.WARN.icon(),
                        T.t("case.ruling.due", sheet.wall().minute(ruling.due())))
                : new Chip(T.t("case.ruling.lapsed"));
    }

    private static Component extension(Extension extension, CaseSheet sheet) {
        Div box = box(T.t("case.extension", extension.department(), extension.days()), state(extension, sheet));
        FactsTable table = new FactsTable();
        table.line(T.t("case.extension.reason"), extension.reason());
        table.line(T.t("case.extension.words"), extension.words());
        box.add(table);
        return box;
    }

    private static Chip state(Extension extension, CaseSheet sheet) {
        if (extension.granted() == null) {
            return sheet.file().extensionAsked()
                    ? new Chip(
                            Tone.WARN,
                            Tone.WARN.icon(),
                            T.t("case.extension.due", sheet.wall().minute(extension.due())))
                    : new Chip(T.t("case.extension.lapsed"));
        }
        return extension.granted()
                ? new Chip(Tone.OK, Tone.OK.icon(), T.t("case.extension.granted"))
                : new Chip(Tone.BAD, Tone.BAD.icon(), T.t("case.extension.refused"));
    }

    private static Div box(String title, Chip state) {
        Div box = new Div(Row.wrapping(Row.text(title, "b"), state));
        box.addClassName("sub");
        return box;
    }
}
