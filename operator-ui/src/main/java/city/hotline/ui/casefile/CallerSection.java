package city.hotline.ui.casefile;

import city.hotline.access.Permission;
import city.hotline.cases.CaseSummary;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who asked, covered where that is confidential. The cover is lifted for one reading only. */
class CallerSection extends Div {
    private final transient CaseDoors doors;
    private final transient CaseSheet sheet;

    CallerSection(CaseDoors doors, CaseSheet sheet) {
        this.doors = doors;
        this.sheet = sheet;
        show(sheet.caller());
    }

    private void show(@Nullable CallerShown caller) {
        removeAll();
        if (caller == null) {
            add(Row.text(T.t("case.caller.unknown"), "muted"));
            return;
        }
        add(person(caller));
    }

    private Component person(CallerShown caller) {
        Row who = Row.across(Row.text(caller.name().isEmpty() ? T.t("case.caller.unnamed") : caller.name(), "b"));
        caller.phones().forEach(phone -> who.add(Row.text(phone, "num", "phone")));
        caller.tags().forEach(tag -> who.add(new Chip(Tone.ACCENT, tag)));
        who.addClassName("wrap");
        if (caller.covered()) {
            who.add(new Chip(Tone.WARN, VaadinIcon.LOCK, T.t("case.caller.covered")));
            if (CaseDoors.may(Permission.WORK_ON_CASES) || CaseDoors.may(Permission.HANDLE_CASES)) {
                ActionButton reveal = new ActionButton(
                        T.t("case.caller.reveal"),
                        "Alt+V",
                        () -> new RevealDialog(doors, sheet, caller.id(), this::show).open());
                reveal.addThemeVariants(ButtonVariant.SMALL);
                reveal.addClassName("no-print");
                who.add(reveal);
            }
        }
        FactsTable table = new FactsTable();
        String place = (Optional.ofNullable(caller.area()).orElse("") + " "
                        + Optional.ofNullable(caller.address()).orElse(""))
                .strip();
        table.line(T.t("case.caller.address"), place);
        table.line(T.t("case.caller.note"), Optional.ofNullable(caller.note()).orElse(""));
        return table.isEmpty() ? who : new Div(who, table);
    }

    /** Other cases, each with a way to it. */
    static Component others(List<CaseSummary> cases, CaseSheet sheet) {
        Div list = new Div();
        list.addClassName("history");
        cases.forEach(other -> list.add(link(other, sheet)));
        return list;
    }

    private static Component link(CaseSummary other, CaseSheet sheet) {
        RouterLink link = new RouterLink(other.title(), CaseFileView.class, CaseFileView.of(other.id()));
        link.addClassName("cut");
        return Row.across(
                Row.text(sheet.wall().day(other.registeredAt()), "faint", "xs", "num"),
                link,
                Row.gap(),
                StateWord.of(other.state()).chip());
    }
}
