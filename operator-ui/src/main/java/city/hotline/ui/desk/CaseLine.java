package city.hotline.ui.desk;

import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.followup.FollowUpAnswers;
import city.hotline.ui.casefile.CaseFileView;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of a caller's cases: when, what, how it stands and what the caller said of it; it leads to the case's file. */
class CaseLine extends RouterLink {
    private static final Set<CaseState> CALLED_BACK =
            EnumSet.of(CaseState.CLOSED_SOLVED, CaseState.CLOSED_UNSOLVED, CaseState.CLOSED_UNRATED);

    CaseLine(CaseSummary known, String when, @Nullable FollowUpAnswers said) {
        setRoute(CaseFileView.class, CaseFileView.of(known.id()));
        addClassName("desk-case-line");
        add(Row.across(
                Row.text(when, "muted", "num", "xs"),
                Row.text(known.title(), "sm", "cut"),
                Row.gap(),
                Pieces.state(known.state())));
        if (said != null) {
            add(evaluation(said));
        } else if (CALLED_BACK.contains(known.state())) {
            add(Row.text(T.t("desk.last.unrated"), "faint", "xs"));
        }
    }

    /** 4 星 · 已响应 · 解决 · “来得很快”. */
    private static Component evaluation(FollowUpAnswers said) {
        Row line = Row.across(Row.text(stars(said), "xs", "b"));
        line.add(Row.text(T.t(said.responded() ? "desk.last.responded" : "desk.last.unresponded"), "xs"));
        line.add(Row.text(T.t("followup.solved." + said.solved().name()), "xs"));
        if (!said.words().isBlank()) {
            line.add(Row.text(T.t("desk.quoted", said.words()), "xs", "muted", "cut"));
        }
        line.addClassName("desk-said");
        return line;
    }

    private static String stars(FollowUpAnswers said) {
        return said.stars() == null ? T.t("desk.last.starless") : T.t("desk.last.stars", said.stars());
    }
}
