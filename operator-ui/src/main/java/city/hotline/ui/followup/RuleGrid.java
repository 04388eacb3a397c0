package city.hotline.ui.followup;

import city.hotline.followup.DryRun;
import city.hotline.followup.FollowUpRule;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Rules in their order, the shipped one last; beside them, once they were tried out, what they would have made. */
class RuleGrid extends Grid<RuleGrid.Line> {
    private final transient IntConsumer edit;
    private final transient Mover mover;
    private final transient IntConsumer remove;
    private final List<Column<Line>> tried = new ArrayList<>();
    private int size;

    /** Moves a rule up or down. */
    interface Mover {
        void move(int place, int by);
    }

    /**
     * @param place from 0; the shipped rule has none
     * @param found null until it was tried out
     */
    record Line(@Nullable Integer place, FollowUpRule rule, DryRun.@Nullable Line found) {}

    RuleGrid(IntConsumer edit, Mover mover, IntConsumer remove) {
        this.edit = edit;
        this.mover = mover;
        this.remove = remove;
        addClassName("dense");
        getElement().setAttribute("aria-label", T.t("rules.title"));
        setSizeFull();
        setSelectionMode(SelectionMode.NONE);
        addColumn(line -> line.place() == null ? "" : line.place() + 1)
                .setHeader(T.t("rules.place"))
                .setWidth("60px")
                .setFlexGrow(0);
        addColumn(line ->
                        line.place() == null ? T.t("rules.others") : line.rule().name())
                .setHeader(T.t("rules.name"));
        addColumn(line -> RuleWords.who(line.rule().scope()))
                .setHeader(T.t("rules.section.who"))
                .setFlexGrow(2);
        addColumn(line -> RuleWords.how(line.rule()))
                .setHeader(T.t("rules.section.how"))
                .setFlexGrow(2);
        addColumn(line -> RuleWords.when(line.rule()))
                .setHeader(T.t("rules.then"))
                .setFlexGrow(2);
        addColumn(line -> line.rule().questions().size())
                .setHeader(T.t("rules.asked"))
                .setWidth("90px")
                .setFlexGrow(0);
        figure("cases", DryRun.Line::cases);
        figure("links", DryRun.Line::links);
        figure("calls", DryRun.Line::calls);
        figure("unasked", DryRun.Line::unasked);
        addComponentColumn(this::ways)
                .setKey("ways")
                .setHeader(T.t("rules.ways"))
                .setWidth("240px")
                .setFlexGrow(0);
    }

    /** Shows rules that were not tried out as they are. */
    void show(List<FollowUpRule> rules) {
        List<Line> lines = new ArrayList<>();
        rules.forEach(rule -> lines.add(new Line(lines.size(), rule, null)));
        lines.add(new Line(null, FollowUpRule.SHIPPED, null));
        show(lines, false);
    }

    void show(DryRun run) {
        show(
                run.lines().stream()
                        .map(line -> new Line(line.place() == 0 ? null : line.place() - 1, line.rule(), line))
                        .toList(),
                true);
    }

    private void show(List<Line> lines, boolean isTried) {
        size = lines.size() - 1;
        tried.forEach(column -> column.setVisible(isTried));
        setItems(lines);
    }

    private void figure(String name, ToLongFunction<DryRun.Line> value) {
        tried.add(addColumn(line -> line.found() == null ? "" : String.valueOf(value.applyAsLong(line.found())))
                .setHeader(T.t("rules.dry." + name))
                .setWidth("90px")
                .setFlexGrow(0));
    }

    private Component ways(Line line) {
        Integer place = line.place();
        if (place == null) {
            return Row.text(T.t("rules.fixed"), "faint", "xs");
        }
        String name = line.rule().name();
        Button up = icon(VaadinIcon.ARROW_UP, T.t("rules.up", name), () -> mover.move(place, -1));
        Button down = icon(VaadinIcon.ARROW_DOWN, T.t("rules.down", name), () -> mover.move(place, 1));
        up.setEnabled(place > 0);
        down.setEnabled(place < size - 1);
        return Row.across(
                up,
                down,
                small(T.t("rules.edit"), name, () -> edit.accept(place)),
                small(T.t("rules.remove"), name, () -> remove.accept(place)));
    }

    private static Button icon(VaadinIcon icon, String label, Runnable work) {
        Button button = new Button(icon.create(), click -> work.run());
        button.setAriaLabel(label);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static Button small(String word, String name, Runnable work) {
        Button button = new Button(word, click -> work.run());
        button.setAriaLabel(word + " " + name);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
