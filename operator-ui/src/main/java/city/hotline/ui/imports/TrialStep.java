package city.hotline.ui.imports;

import city.hotline.imports.DryRunReport;
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

        void back();

        void anotherFile();
    }

    /** @param sheet gives the bad rows with their reasons as a workbook */
    TrialStep(DryRunReport report, DownloadHandler sheet, Ways ways) {
        addClassName("col");
        add(counts(report, sheet));
        if (!report.clean()) {
            add(errors(report));
        }
        if (report.errors() > report.firstErrors().size()) {
            add(Row.text(T.t("import.more.errors", report.firstErrors().size(), report.errors()), "muted", "sm"));
        }
        add(acts(report, ways));
    }

    private static Component counts(DryRunReport report, DownloadHandler sheet) {
        Row counts = Row.across(new Chip(Tone.OK, Tone.OK.icon(), T.t("import.good", report.good())));
        counts.addClassName("wrap");
        if (report.alreadyThere() > 0) {
            counts.add(new Chip(Tone.WARN, T.t("import.there", report.alreadyThere())));
        }
        if (report.repeated() > 0) {
            counts.add(new Chip(Tone.WARN, T.t("import.repeated", report.repeated())));
        }
        if (!report.clean()) {
            Anchor download = new Anchor(sheet, T.t("import.sheet"));
            counts.add(new Chip(Tone.BAD, Tone.BAD.icon(), T.t("import.bad", report.bad())), Row.gap(), download);
        }
        return counts;
    }

    private static Grid<RowError> errors(DryRunReport report) {
        Grid<RowError> grid = new Grid<>();
        grid.addClassName("dense");
        grid.addColumn(RowError::row)
                .setHeader(T.t("import.row"))
                .setWidth("80px")
                .setFlexGrow(0);
        grid.addColumn(RowError::column)
                .setHeader(T.t("import.column"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addColumn(RowError::value)
                .setHeader(T.t("import.value"))
                .setWidth("240px")
                .setFlexGrow(0);
        grid.addColumn(error -> error.sentence(T.locale())).setHeader(T.t("import.why"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setItems(report.firstErrors());
        if (report.firstErrors().size() > SHOWN_WHOLE) {
            grid.setHeight("320px");
        } else {
            grid.setAllRowsVisible(true);
        }
        return grid;
    }

    private static Component acts(DryRunReport report, Ways ways) {
        if (report.good() == 0) {
            return Row.down(
                    new Banner(Tone.INFO, T.t("import.nothing")),
                    Row.across(
                            new Button(T.t("import.other"), click -> ways.anotherFile()),
                            new Button(T.t("import.columns.back"), click -> ways.back())));
        }
        String act = report.clean()
                ? T.t("import.run", report.good())
                : T.t("import.run.without", report.bad(), report.good());
        return Row.across(
                new ActionButton(act, "Ctrl+Enter", ways::run).primary(),
                new Button(T.t("import.columns.back"), click -> ways.back()),
                new Button(T.t(report.clean() ? "import.other" : "import.mended"), click -> ways.anotherFile()),
                Row.gap(),
                Row.text(T.t("import.undoable"), "muted", "sm"));
    }
}
