package city.hotline.ui.imports;

import city.hotline.imports.RowError;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;

/** What an import would do, and what is wrong with the rows that it would leave out. */
class TrialStep extends Div {
    private static final int SHOWN_WHOLE = 8;

    /** The ways on from here. */
    interface Ways {
        /** Imports the good rows and leaves the bad ones out. */
        void run();

        /** To the columns, where there are any. */
        void back();

        void anotherFile();
    }

    /** @param sheet gives the bad rows with their reasons as a workbook */
    TrialStep(ImportKind kind, Attempt attempt, Trial trial, DownloadHandler sheet, Ways ways) {
        addClassName("col");
        add(counts(attempt, trial, sheet));
        if (!trial.clean()) {
            add(errors(attempt, trial));
        }
        if (trial.errors() > trial.firstErrors().size()) {
            add(Row.text(T.t("import.more.errors", trial.firstErrors().size(), trial.errors()), "muted", "sm"));
        }
        add(acts(kind, attempt, trial, ways));
    }

    private static Component counts(Attempt attempt, Trial trial, DownloadHandler sheet) {
        Row counts = Row.across(new Chip(Tone.OK, Tone.OK.icon(), T.t("import.good", trial.good())));
        counts.addClassName("wrap");
        if (trial.alreadyThere() > 0) {
            counts.add(new Chip(Tone.WARN, T.t("import.there", trial.alreadyThere())));
        }
        if (trial.repeated() > 0) {
            counts.add(new Chip(Tone.WARN, T.t("import.repeated", trial.repeated())));
        }
        if (!trial.clean()) {
            counts.add(new Chip(Tone.BAD, Tone.BAD.icon(), T.t("import.bad", trial.bad())));
        }
        attempt.remarks().forEach(remark -> counts.add(new Chip(remark)));
        if (!trial.clean()) {
            counts.add(Row.gap(), new Anchor(sheet, T.t("import.sheet")));
        }
        return counts;
    }

    private static Grid<RowError> errors(Attempt attempt, Trial trial) {
        Grid<RowError> grid = new Grid<>();
        grid.addClassName("dense");
        grid.addColumn(RowError::row)
                .setHeader(T.t(attempt.columns() ? "import.row" : "import.place"))
                .setWidth("80px")
                .setFlexGrow(0);
        grid.addColumn(RowError::column)
                .setHeader(T.t(attempt.columns() ? "import.column" : "import.heading"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addColumn(RowError::value)
                .setHeader(T.t("import.value"))
                .setWidth("240px")
                .setFlexGrow(0);
        grid.addColumn(error -> error.sentence(T.locale())).setHeader(T.t("import.why"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setItems(trial.firstErrors());
        if (trial.firstErrors().size() > SHOWN_WHOLE) {
            grid.setHeight("320px");
        } else {
            grid.setAllRowsVisible(true);
        }
        return grid;
    }

    private static Component acts(ImportKind kind, Attempt attempt, Trial trial, Ways ways) {
        Row acts = Row.across();
        if (trial.good() > 0) {
            String act =
                    trial.clean() ? kind.say("run", trial.good()) : kind.say("run.without", trial.bad(), trial.good());
            acts.add(new ActionButton(act, "Ctrl+Enter", ways::run).primary());
        }
        if (attempt.columns()) {
            acts.add(new Button(T.t("import.columns.back"), click -> ways.back()));
        }
        acts.add(new Button(
                T.t(trial.clean() || trial.good() == 0 ? "import.other" : "import.mended"),
                click -> ways.anotherFile()));
        if (trial.good() == 0) {
            return Row.down(new Banner(Tone.INFO, kind.say("nothing")), acts);
        }
        acts.add(Row.gap(), Row.text(T.t("import.undoable"), "muted", "sm"));
        return acts;
    }
}
