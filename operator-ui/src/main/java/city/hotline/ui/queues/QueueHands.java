package city.hotline.ui.queues;

import city.hotline.cases.CaseSummary;

/** What the list asks of the view that it stands in. */
record QueueHands(CaseListView view) implements QueueCard.Hands {
    @Override
    public void choose(CaseSummary row) {
        if (!view.shows(row)) {
            view.choose(row);
        }
    }

    @Override
    public void move(int step) {
        view.move(step);
    }

    @Override
    public void open() {
        view.open();
    }

    @Override
    public void narrow(QueueFilter wanted) {
        view.narrow(wanted);
    }

    @Override
    public void filters() {
        view.showFilters();
    }

    @Override
    public void worked() {
        view.changed();
    }
}
