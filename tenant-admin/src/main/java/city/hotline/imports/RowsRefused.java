package city.hotline.imports;

import city.hotline.foundation.Refusal;

/** The file has bad rows, so nothing of it came in. It carries what the dry run found. */
public final class RowsRefused extends Refusal {
    private final transient DryRunReport report;

    RowsRefused(DryRunReport report) {
        super(Kind.INVALID, "IMPORT_ROWS_REFUSED", report.bad(), report.rows());
        this.report = report;
    }

    public DryRunReport report() {
        return report;
    }
}
