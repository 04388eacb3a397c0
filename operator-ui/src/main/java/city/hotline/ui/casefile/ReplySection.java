package city.hotline.ui.casefile;

import city.hotline.cases.TimelineEntry;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Spans;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;

/** What the citizen was told, with both times: when it was asked and when it was answered. */
final class ReplySection {
    private ReplySection() {}

    static Component of(CaseSheet sheet, TimelineEntry reply) {
        Instant asked = sheet.summary().registeredAt();
        Div words = new Div(reply.text());
        words.addClassName("pre");
        Duration took = Duration.between(asked, reply.at());
        Row times = Row.across(
                Row.text(T.t("case.reply.asked", sheet.wall().minute(asked)), "num"),
                Row.text(T.t("case.reply.answered", sheet.wall().minute(reply.at())), "num"));
        if (!took.isNegative() && !took.isZero()) {
            times.add(Row.text(T.t("case.reply.took", Spans.inWords(took))));
        }
        times.addClassNames("muted", "xs", "wrap");
        return Row.down(words, times);
    }
}
