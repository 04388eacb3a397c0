package city.hotline.ui.casefile;

import city.hotline.cases.HelperPart;
import city.hotline.supervision.Part;
import city.hotline.supervision.Party;
import city.hotline.supervision.RecordedMinutes;
import city.hotline.supervision.Supervision;
import city.hotline.supervision.Urging;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.Signed;
import city.hotline.ui.text.T;
import city.hotline.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;

/** How often the handler was asked to hurry, and what a supervisor took up with whom; the latest first. */
final class OversightSection {
    private OversightSection() {}

    static Component of(CaseSheet sheet) {
        Row list = Row.down();
        sheet.supervisions().reversed().forEach(one -> list.add(supervision(one, sheet)));
        sheet.urgings().reversed().forEach(one -> list.add(urging(one, sheet)));
        return list;
    }

    private static Component urging(Urging urging, CaseSheet sheet) {
        Div box = new Div(
                Row.across(
                        Row.text(T.t("oversight.urged", Signed.by(urging.by()), urging.handler()), "b"),
                        Row.gap(),
                        Row.text(sheet.wall().minute(urging.at()), "num", "xs", "faint")),
                new Div(Row.text(urging.words(), "pre")));
        box.addClassName("sub");
        return box;
    }

    private static Component supervision(Supervision supervision, CaseSheet sheet) {
        Div box = new Div(Row.wrapping(
                Row.text(T.t("oversight.supervision", T.t("oversight.cause." + supervision.cause())), "b"),
                state(supervision, sheet),
                Row.gap(),
                Row.text(Signed.by(supervision.openedBy()), "xs", "faint")));
        box.addClassName("sub");
        FactsTable table = new FactsTable();
        table.line(T.t("oversight.reason"), reason(supervision.reason()));
        supervision.parts().forEach(part -> part(table, part, sheet));
        supervision.minutes().forEach(minutes -> minutes(table, supervision, minutes, sheet));
        table.line(T.t("oversight.conclusion"), supervision.conclusion());
        box.add(table);
        return box;
    }

    /** What the house itself called for has a code instead of words. */
    static String reason(String stored) {
        String key = "oversight.reason." + stored;
        return Texts.has(key) ? T.t(key) : stored;
    }

    private static Chip state(Supervision supervision, CaseSheet sheet) {
        return supervision.runs()
                ? new Chip(
                        Tone.WARN,
                        Tone.WARN.icon(),
                        T.t("oversight.due", sheet.wall().minute(supervision.due())))
                : new Chip(Tone.OK, Tone.OK.icon(), T.t("oversight.ended"));
    }

    /** A part that ended says since when and why, instead of what is owed. */
    private static void part(FactsTable table, Part part, CaseSheet sheet) {
        if (part.ended() == null) {
            party(table, part.party(), sheet);
        } else {
            table.line(
                    part.party().name(),
                    Row.wrapping(
                            Row.text(part.party().task(), "pre", "muted"),
                            new Chip(
                                    Tone.PLAIN,
                                    T.t("oversight.part.ended", sheet.wall().minute(part.ended()), part.reason()))));
        }
    }

    private static void party(FactsTable table, Party party, CaseSheet sheet) {
        boolean written = sheet.file().helpers().stream()
                .filter(helper -> helper.department().equals(party.department()))
                .map(HelperPart::partAt)
                .anyMatch(at -> at != null);
        boolean leads = sheet.summary().handler().equals(party.name());
        Row task = Row.wrapping(Row.text(party.task(), "pre"));
        if (!leads) {
            task.add(
                    written
                            ? new Chip(Tone.OK, T.t("oversight.part.written"))
                            : new Chip(Tone.WARN, T.t("oversight.part.owed")));
        }
        table.line(party.name(), task);
    }

    private static void minutes(FactsTable table, Supervision supervision, RecordedMinutes recorded, CaseSheet sheet) {
        String parties = supervision.parties(recorded).stream().map(Party::name).collect(Collectors.joining("、"));
        table.line(
                T.t(
                        "oversight.minutes",
                        sheet.wall().minute(recorded.minutes().held()),
                        T.t("oversight.means." + recorded.minutes().means())),
                recorded.minutes().present()
                        + "\n"
                        + recorded.minutes().agreed()
                        + (parties.isEmpty() ? "" : "\n" + T.t("oversight.minutes.parties", parties)));
    }
}
