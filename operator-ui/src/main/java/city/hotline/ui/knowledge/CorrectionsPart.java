package city.hotline.ui.knowledge;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.StoredText;
import city.hotline.knowledge.Correction;
import city.hotline.knowledge.Corrections;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.kit.WordsDialog;
import city.hotline.ui.text.Signed;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;

/** What readers would have otherwise, to be accepted or declined. */
class CorrectionsPart {
    private static final int REASON = 2_000;

    private final Corrections corrections;
    private final WallTime wall;
    private final Consumer<String> done;

    /** @param done is told in a sentence what was decided */
    CorrectionsPart(Corrections corrections, WallTime wall, Consumer<String> done) {
        this.corrections = corrections;
        this.wall = wall;
        this.done = done;
    }

    /** The corrections of one article. */
    Component of(List<Correction> proposed) {
        Part part = new Part(T.t("knowledge.corrections"));
        if (proposed.isEmpty()) {
            part.add(Row.text(T.t("knowledge.corrections.none"), "faint", "sm"));
        }
        proposed.forEach(correction -> part.add(card(correction)));
        return part;
    }

    /** One correction with who proposed it and, while it is open, the two ways. */
    Component card(Correction correction) {
        Div card = new Div(
                Row.across(
                        state(correction.state()),
                        Row.text(
                                T.t(
                                        "knowledge.correction.by",
                                        Signed.by(correction.by()),
                                        wall.minute(correction.at()),
                                        correction.articleVersion()),
                                "xs",
                                "muted")),
                Row.text(correction.text(), "pre"));
        card.addClassName("sub");
        if (correction.state() == Correction.State.OPEN) {
            card.add(ways(correction));
        } else if (!correction.reason().isEmpty()) {
            card.add(Row.text(T.t("knowledge.correction.reason", correction.decidedBy(), correction.reason()), "xs"));
        }
        return card;
    }

    private Row ways(Correction correction) {
        Button accept = new Button(T.t("knowledge.correction.accept"), click -> accept(correction));
        Button decline = new Button(T.t("knowledge.correction.decline"), click -> decline(correction));
        accept.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        decline.addThemeVariants(ButtonVariant.SMALL);
        return Row.across(accept, decline);
    }

    /** It becomes a draft, which the editor goes on with. */
    private void accept(Correction correction) {
        try {
            corrections.accept(correction.id());
            UI.getCurrent().navigate(EditorView.class, correction.article().toString());
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
    }

    private void decline(Correction correction) {
        new WordsDialog(
                        T.t("knowledge.correction.decline.title", correction.articleTitle()),
                        T.t("knowledge.reason"),
                        T.t("knowledge.correction.decline"),
                        REASON,
                        reason -> {
                            StoredText.required("reason", reason, REASON);
                            corrections.decline(correction.id(), reason);
                            done.accept(T.t("knowledge.correction.declined"));
                        })
                .hinting(T.t("knowledge.correction.decline.hint"))
                .open();
    }

    private static Chip state(Correction.State state) {
        Tone tone = switch (state) {
            case OPEN -> Tone.WARN;
            case ACCEPTED -> Tone.OK;
            case DECLINED -> Tone.PLAIN;
        };
        return new Chip(tone, tone.icon(), T.t("knowledge.correction." + state.name()));
    }
}
