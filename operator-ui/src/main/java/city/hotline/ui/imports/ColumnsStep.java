package city.hotline.ui.imports;

import city.hotline.imports.Column;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Collectors;

/** The file's columns, what each becomes, and its first cells. */
class ColumnsStep<F extends Enum<F> & Column> extends Div {
    private final ImportKind kind;
    private final transient ImportPlan<F> plan;
    private final Grid<String> grid = new Grid<>();
    private final Div said = new Div();
    private final ActionButton go;

    /** @param next goes on to the trial; {@code back} to another file */
    ColumnsStep(ImportKind kind, ImportPlan<F> plan, Runnable next, Runnable back) {
        this.kind = kind;
        this.plan = plan;
        this.go = new ActionButton(T.t("import.try"), "Ctrl+Enter", next).primary();
        addClassName("col");
        grid.addColumn(heading -> heading)
                .setHeader(T.t("import.column"))
                .setWidth("180px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::choice)
                .setHeader(T.t("import.becomes"))
                .setWidth("250px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::samples).setHeader(T.t("import.samples"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.setItems(plan.headings());
        add(said, grid, Row.across(go, new Button(T.t("import.other"), click -> back.run())));
        say();
    }

    private Select<F> choice(String heading) {
        Select<F> select = new Select<>();
        select.setAriaLabel(T.t("import.becomes.of", heading));
        select.setWidthFull();
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(T.t("import.left.out"));
        select.setItemLabelGenerator(field -> field == null ? T.t("import.left.out") : kind.field(field));
        select.setItems(plan.fields());
        plan.fieldOf(heading).ifPresent(select::setValue);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                plan.choose(heading, change.getValue());
                grid.getDataProvider().refreshAll();
                say();
            }
        });
        return select;
    }

    private Div samples(String heading) {
        Div samples = new Div();
        samples.addClassNames("cut", "muted", "sm");
        samples.setText(String.join(T.t("import.samples.join"), plan.samples(heading)));
        return samples;
    }

    private void say() {
        said.removeAll();
        List<F> missing = plan.missing();
        go.setEnabled(missing.isEmpty());
        if (missing.isEmpty()) {
            said.add(Row.across(
                    new Chip(plan.file()),
                    new Chip(
                            Tone.OK,
                            T.t("import.matched", plan.taken(), plan.headings().size()))));
        } else {
            String fields = missing.stream().map(kind::field).collect(Collectors.joining(T.t("import.and")));
            said.add(new Banner(Tone.WARN, T.t("import.missing", fields)));
        }
    }
}
