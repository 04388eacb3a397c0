package city.hotline.ui.casefile;

import city.hotline.autodispatch.Decision;
import city.hotline.autodispatch.Rated;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** One decision of automatic dispatch: whom it named and why, who would have been next, and what became of it. */
public class ProposalBox extends Div {
    private static final int CHOSEN = 100;

    /** @param beside shown after the name, a way to the case for example */
    public ProposalBox(Decision decision, WallTime wall, Component... beside) {
        addClassName("sub");
        Row head = Row.wrapping(Row.text(ProposalWords.chosen(decision), "b"));
        head.add(beside);
        head.add(
                ProposalWords.way(decision),
                ProposalWords.outcome(decision),
                Row.gap(),
                Row.text(wall.minute(decision.at()), "num", "xs", "faint"));
        add(head, facts(decision));
    }

    private static FactsTable facts(Decision decision) {
        FactsTable table = new FactsTable();
        Rated chosen = decision.verdict().chosen();
        Rated next = decision.verdict().runnerUp();
        if (chosen != null) {
            table.line(T.t("auto.why"), T.t("auto.total", chosen.total(), ProposalWords.reasons(chosen)));
        }
        if (next != null) {
            table.line(
                    T.t("auto.runner-up"),
                    T.t("auto.next", next.nominee().name(), next.total(), ProposalWords.reasons(next)));
        }
        if (decision.evidence().certainty() < CHOSEN
                && !decision.evidence().item().isEmpty()) {
            table.line(
                    T.t("auto.guessed"),
                    T.t(
                            "auto.guessed.item",
                            decision.evidence().item(),
                            decision.evidence().certainty()));
        }
        table.line(T.t("auto.instead"), ProposalWords.instead(decision));
        return table;
    }
}
