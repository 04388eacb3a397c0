package city.hotline.ui.casefile;

import city.hotline.cases.Assignment;
import city.hotline.cases.Ending;
import city.hotline.cases.ReturnCause;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.Signed;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** To whom a case was given, and what each of them made of it; the latest first. */
final class AssignmentSection {
    private AssignmentSection() {}

    static Component of(CaseSheet sheet) {
        Row list = Row.down();
        sheet.file().assignments().reversed().forEach(assignment -> list.add(one(assignment, sheet)));
        return list;
    }

    private static Component one(Assignment assignment, CaseSheet sheet) {
        Row name = Row.across(Row.text(assignment.to().name(), "b"), new Chip(T.t(kind(assignment.to()))));
        if (assignment.returnedAt() != null) {
            name.add(new Chip(Tone.WARN, Tone.WARN.icon(), T.t("case.assignment.returned")));
        }
        name.add(Row.gap(), Row.text(T.t("case.assignment.by", Signed.by(assignment.assignedBy())), "faint", "xs"));
        FactsTable table = new FactsTable();
        step(table, "assigned", assignment.assignedAt(), sheet);
        step(table, "accepted", assignment.acceptedAt(), sheet);
        step(table, "appointed", assignment.appointedFor(), sheet);
        step(table, "arrived", assignment.arrivedAt(), sheet);
        step(table, "done", assignment.doneAt(), sheet);
        step(table, "returned", assignment.returnedAt(), sheet);
        table.line(T.t("case.assignment.note"), assignment.to().note());
        if (assignment.returnCause() != null) {
            table.line(T.t("case.assignment.cause"), cause(assignment.returnCause(), assignment.returnNamed()));
        }
        table.line(T.t("case.assignment.reason"), assignment.returnReason());
        table.line(T.t("case.assignment.result"), assignment.result());
        if (assignment.fee() != null) {
            table.line(
                    T.t("case.assignment.fee"),
                    T.t("case.assignment.yuan", assignment.fee().toPlainString()));
        }
        Div box = new Div(name, table);
        box.addClassName("sub");
        return box;
    }

    /** Why it was given back, with who ought to handle it. */
    static String cause(ReturnCause cause, String named) {
        String word = T.t("case.cause." + cause);
        return named.isEmpty() ? word : word + T.t("case.cause.named", named);
    }

    private static void step(FactsTable table, String step, @Nullable Instant at, CaseSheet sheet) {
        if (at != null) {
            table.line(T.t("case.assignment." + step), Row.text(sheet.wall().minute(at), "num"));
        }
    }

    private static String kind(Ending.Dispatch to) {
        return switch (to) {
            case Ending.ToDepartment department -> "case.handler.department";
            case Ending.ToProvider provider -> "case.handler.provider";
            case Ending.ToTeam team -> "case.handler.team";
        };
    }
}
