package city.hotline.ui.desk;

import city.hotline.knowledge.Readers;
import city.hotline.search.CaseHit;
import city.hotline.search.KnowledgeHit;
import city.hotline.search.WhyFound;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Marked;
import city.hotline.ui.kit.Row;
import city.hotline.ui.knowledge.ArticleWords;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;

/** One answer in the list: what it says, why it was found, and whether it may be read out. */
class AnswerRow extends Div {
    private AnswerRow(boolean marked) {
        addClassName("answer");
        getElement().setAttribute("role", "option").setAttribute("aria-selected", String.valueOf(marked));
    }

    static AnswerRow of(KnowledgeHit hit, boolean marked) {
        AnswerRow row = new AnswerRow(marked);
        row.add(new Marked(hit.title(), "b"), new Marked(hit.snippet(), "sm", "muted", "answer-snippet"));
        Div facts = chips(hit.why());
        if (hit.readers() == Readers.OPERATOR) {
            facts.addComponentAsFirst(ArticleWords.readers(hit.readers()));
        }
        if (!hit.owner().isEmpty()) {
            facts.add(Row.text(hit.owner(), "xs", "muted"));
        }
        if (hit.validUntil() != null) {
            facts.add(Row.text(T.t("answers.until", hit.validUntil().toString()), "xs", "muted", "num"));
        }
        row.add(facts);
        return row;
    }

    /** @param when it was registered, as short as it is clear */
    static AnswerRow of(CaseHit hit, String when, boolean marked) {
        AnswerRow row = new AnswerRow(marked);
        row.add(Row.across(
                Row.text(when, "muted", "num", "xs"),
                new Marked(hit.title(), "cut"),
                Row.gap(),
                Pieces.state(hit.state())));
        if (!hit.outcome().isEmpty()) {
            row.add(Row.text(hit.outcome(), "sm", "answer-snippet"));
        }
        Div facts = chips(hit.why());
        facts.addComponentAsFirst(Row.text(hit.number(), "xs", "muted", "num"));
        if (!hit.handler().isEmpty()) {
            facts.add(Row.text(hit.handler(), "xs", "muted"));
        }
        row.add(facts);
        return row;
    }

    /** In the order in which the reasons are declared: the plainest first. */
    private static Div chips(Collection<WhyFound> why) {
        Div chips = Row.wrapping();
        chips.addClassName("answer-facts");
        why.stream().sorted().forEach(reason -> chips.add(new Chip(T.t("answers.why." + reason.name()))));
        return chips;
    }
}
