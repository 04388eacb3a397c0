package city.hotline.ui.followup;

import city.hotline.followup.OfflineCheck;
import city.hotline.followup.Said;
import city.hotline.followup.Seen;
import city.hotline.ui.casefile.CaseFileView;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Facts;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

/** A drawn case: what it is about, why it was drawn, and what was said and seen side by side. */
final class CheckCard {
    private CheckCard() {}

    static Component of(OfflineCheck check, int population, WallTime wall) {
        Facts facts = new Facts()
                .fact(
                        T.t("checks.case"),
                        new RouterLink(check.number(), CaseFileView.class, CaseFileView.of(check.caseId())))
                .fact(T.t("case.field.address"), check.address().isBlank() ? T.t("checks.nowhere") : check.address())
                .fact(T.t("rules.handler"), check.handler())
                .fact(T.t("checks.why"), T.t("checks.ticket", check.place(), population, check.ticket()));
        Said said = check.said();
        Seen seen = check.seen();
        if (said != null && seen != null && check.at() != null && check.by() != null) {
            facts.fact(
                            T.t("checks.said." + said.by()),
                            answers(said.responded(), said.solved().name(), mood(said)))
                    .fact(
                            T.t("checks.seen"),
                            answers(seen.responded(), seen.solved().name(), mood(seen.satisfied())))
                    .fact(T.t("checks.result"), agrees(check))
                    .fact(T.t("checks.words"), seen.words())
                    .fact(T.t("checks.by-whom"), T.t("checks.signed", check.by(), wall.minute(check.at())));
        }
        return facts;
    }

    /** Whether what was seen is what was said; that nobody looked yet. */
    static Chip agrees(OfflineCheck check) {
        if (check.seen() == null) {
            return new Chip(T.t("checks.open"));
        }
        Tone tone = check.agrees() ? Tone.OK : Tone.BAD;
        return new Chip(tone, tone.icon(), T.t(check.agrees() ? "checks.agrees" : "checks.differs"));
    }

    private static Component answers(boolean responded, String solved, String mood) {
        return Row.wrapping(
                Row.text(T.t("case.follow-up.responded." + (responded ? "yes" : "no"))),
                Row.text(T.t("followup.solved." + solved)),
                Row.text(mood));
    }

    private static String mood(Said said) {
        return said.stars() == null ? T.t("followup.stars.none") : T.t("followup.stars." + said.stars());
    }

    private static String mood(@Nullable Boolean satisfied) {
        return T.t("checks.mood." + (satisfied == null ? "NOBODY" : satisfied ? "YES" : "NO"));
    }
}
