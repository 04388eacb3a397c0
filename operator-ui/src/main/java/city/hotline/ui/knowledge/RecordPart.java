package city.hotline.ui.knowledge;

import city.hotline.knowledge.ArticleStep;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.Signed;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** What was done with an article, by whom and why, newest first. */
class RecordPart extends Part {
    private static final int SHOWN = 15;

    RecordPart(List<ArticleStep> record, WallTime wall) {
        super(T.t("knowledge.record"));
        record.reversed().stream().limit(SHOWN).forEach(step -> add(line(step, wall)));
    }

    private static Div line(ArticleStep step, WallTime wall) {
        Div lines = new Div(Row.across(
                Row.text(wall.minute(step.at()), "xs", "muted", "num"),
                Row.text(T.t("knowledge.step." + step.act().name(), step.version()), "sm"),
                Row.text(Signed.by(step.by()), "xs", "muted", "cut")));
        if (!step.reason().isEmpty()) {
            lines.add(Row.text(step.reason(), "xs", "pre"));
        }
        lines.addClassName("lines");
        return lines;
    }
}
