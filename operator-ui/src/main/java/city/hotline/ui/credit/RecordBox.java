package city.hotline.ui.credit;

import city.hotline.cases.CaseId;
import city.hotline.credit.Appeal;
import city.hotline.credit.BadRecord;
import city.hotline.credit.Effect;
import city.hotline.credit.Sanction;
import city.hotline.ui.casefile.CaseFileView;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Facts;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.Signed;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

/** A record with all that followed from it. */
final class RecordBox {
    private final WallTime wall;
    private final boolean opensCases;

    /** @param opensCases whether the reader can open the case; a firm's member reads its number */
    RecordBox(WallTime wall, boolean opensCases) {
        this.wall = wall;
        this.opensCases = opensCases;
    }

    Component of(BadRecord record, @Nullable Sanction sanction, Component acts) {
        Row head = Row.wrapping(new H3(T.t("credit.kind." + record.kind())), CreditWords.state(record));
        if (sanction != null && sanction.stands()) {
            head.add(CreditWords.standing(sanction.step()));
        }
        head.add(Row.gap(), Row.text(wall.minute(record.reported()), "num", "xs", "faint"));
        Facts facts = new Facts()
                .fact(T.t("credit.case"), number(record.caseId(), record.caseNumber()))
                .fact(T.t("credit.facts"), Row.text(record.facts(), "pre"));
        if (!record.reportedBy().name().isEmpty()) {
            facts.fact(T.t("credit.reported"), Signed.by(record.reportedBy().name()));
        }
        if (!record.decision().isEmpty()) {
            facts.fact(T.t("credit.decision"), Row.text(record.decision(), "pre"), decided(record));
        }
        if (sanction != null) {
            sanctioned(facts, sanction);
        }
        Div box = new Div(head, facts, acts);
        box.addClassName("sub");
        return box;
    }

    private Component decided(BadRecord record) {
        String by = record.decidedBy() == null ? "" : record.decidedBy().name();
        String at = record.decided() == null ? "" : wall.minute(record.decided());
        return Row.text(" " + (by.isEmpty() ? "" : Signed.by(by) + " ") + at, "xs", "faint");
    }

    private void sanctioned(Facts facts, Sanction sanction) {
        facts.fact(
                T.t("credit.sanction"), T.t("credit.sanction.nth", sanction.nth(), CreditWords.word(sanction.given())));
        facts.fact(T.t("credit.lapses"), wall.day(sanction.lapses()));
        Row effects = Row.down();
        sanction.effects().forEach(effect -> effects.add(effect(effect)));
        facts.fact(T.t("credit.effects"), effects);
        if (sanction.appeal() != null) {
            appealed(facts, sanction.appeal());
        }
    }

    private void appealed(Facts facts, Appeal appeal) {
        Tone tone = appeal.isOpen() ? Tone.WARN : Tone.PLAIN;
        facts.fact(
                T.t("credit.appeal"),
                Row.wrapping(
                        new Chip(tone, tone.icon(), T.t("credit.appeal.state." + appeal.state())),
                        new Chip(T.t("credit.appeal.way." + appeal.way())),
                        Row.text(wall.minute(appeal.at()), "num", "xs", "faint")),
                Row.text(appeal.words(), "pre"));
        if (!appeal.decision().isEmpty()) {
            facts.fact(T.t("credit.decide.words"), Row.text(appeal.decision(), "pre"));
        }
    }

    private Component effect(Effect effect) {
        Row line = Row.wrapping(Row.text(CreditWords.effect(effect)));
        if (effect.caseId() != null) {
            line.add(number(effect.caseId(), effect.caseNumber()));
        }
        line.add(Row.text(wall.minute(effect.at()), "num", "xs", "faint"));
        return line;
    }

    private Component number(CaseId id, String number) {
        return opensCases ? new RouterLink(number, CaseFileView.class, CaseFileView.of(id)) : Row.text(number, "num");
    }
}
