package city.hotline.ui.followup;

import city.hotline.followup.DryRun;
import city.hotline.followup.FollowUpRule;
import city.hotline.followup.FollowUpRuleSet;
import city.hotline.followup.FollowUpRules;
import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 回访规则: written as a draft, tried on what was done lately, and kept as a version of its own. */
@Route(value = "follow-up-rules", layout = MainLayout.class)
@RolesAllowed("MANAGE_CLOCKS")
public class FollowUpRulesView extends Div implements Titled {
    private final transient FollowUpRules door;
    private final transient RuleHandlers handlers;
    private final transient WallTime wall;
    private final transient List<FollowUpRule> draft = new ArrayList<>();
    private final RuleGrid grid = new RuleGrid(this::edit, this::move, this::remove);
    private final Div said = new Div();
    private final Div standing = new Div();
    private final Span foot = Row.text("");
    private transient FollowUpRuleSet kept;

    FollowUpRulesView(FollowUpRules door, RuleHandlers handlers, Tenants tenants) {
        this.door = door;
        this.handlers = handlers;
        this.wall = new WallTime(tenants.current().zone());
        this.kept = door.current();
        addClassName("whole");
        said.getElement().setAttribute("role", "status");
        draft.addAll(kept.rules());
        Card card = Card.main(T.t("rules.title")).pane().flush();
        card.body().addClassName("col-tight");
        add(card.beside(standing)
                .atEnd(
                        new ActionButton(T.t("rules.add"), "Alt+N", () -> edit(null)),
                        new ActionButton(T.t("rules.dry"), "Alt+R", this::tryOut),
                        new ActionButton(T.t("rules.versions"), "Alt+G", this::versions),
                        new ActionButton(T.t("rules.save"), "Alt+S", this::save).primary())
                .with(said, grid)
                .foot(foot));
        show();
    }

    @Override
    public String title() {
        return T.t("rules.title");
    }

    private void show() {
        grid.show(draft);
        boolean changed = !kept.rules().equals(draft);
        standing.removeAll();
        standing.add(
                changed
                        ? new Chip(Tone.WARN, Tone.WARN.icon(), T.t("rules.draft"))
                        : new Chip(Tone.OK, Tone.OK.icon(), T.t("rules.holds")));
        foot.setText(
                kept.version() == 0
                        ? T.t("rules.shipped")
                        : T.t("rules.version", kept.version(), kept.by(), wall.minute(kept.at())));
    }

    private void edit(@Nullable Integer place) {
        FollowUpRule rule = place == null ? null : draft.get(place);
        new FollowUpRuleDialog(
                        rule, handlers.all(rule == null ? null : rule.scope().handler()), wanted -> {
                            if (place == null) {
                                draft.add(wanted);
                            } else {
                                draft.set(place, wanted);
                            }
                            changed();
                        })
                .open();
    }

    private void move(int place, int by) {
        int to = place + by;
        if (to >= 0 && to < draft.size()) {
            Collections.swap(draft, place, to);
            changed();
        }
    }

    private void remove(int place) {
        draft.remove(place);
        changed();
    }

    private void changed() {
        said.removeAll();
        show();
    }

    private void tryOut() {
        attempt(() -> {
            DryRun run = door.dryRun(List.copyOf(draft), kept.version());
            grid.show(run);
            said.add(new Banner(Tone.INFO, T.t("rules.dry.said", FollowUpRules.DRY.toDays(), run.total())));
        });
    }

    private void save() {
        attempt(() -> {
            kept = door.change(List.copyOf(draft), kept.version());
            show();
            Toasts.done(T.t("rules.saved", kept.version()));
        });
    }

    private void attempt(Runnable work) {
        said.removeAll();
        try {
            work.run();
        } catch (Refusal refused) {
            said.add(new Banner(Tone.BAD, Sentences.of(refused, T.locale())));
        }
    }

    private void versions() {
        new RuleVersionsDialog(door.versions(), wall).open();
    }
}
