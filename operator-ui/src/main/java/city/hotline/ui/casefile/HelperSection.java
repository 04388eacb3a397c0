package city.hotline.ui.casefile;

import city.hotline.cases.HelperPart;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;

/** The departments that help with a case, and what each wrote. */
final class HelperSection {
    private HelperSection() {}

    static Component of(CaseSheet sheet) {
        Row list = Row.down();
        sheet.file().helpers().forEach(helper -> list.add(one(helper, sheet)));
        return list;
    }

    private static Component one(HelperPart helper, CaseSheet sheet) {
        Instant partAt = helper.partAt();
        boolean written = partAt != null;
        Row head = Row.across(
                Row.text(helper.name(), "b"),
                written
                        ? new Chip(Tone.OK, Tone.OK.icon(), T.t("case.helper.written"))
                        : new Chip(Tone.WARN, Tone.WARN.icon(), T.t("case.helper.owed")),
                Row.gap(),
                Row.text(sheet.wall().minute(partAt == null ? helper.askedAt() : partAt), "faint", "xs", "num"));
        Div box = new Div(head);
        box.addClassName("sub");
        if (!helper.note().isBlank()) {
            box.add(Row.text(helper.note(), "muted", "sm"));
        }
        if (written) {
            box.add(new Div(Row.text(helper.part(), "pre")));
        }
        return box;
    }
}
