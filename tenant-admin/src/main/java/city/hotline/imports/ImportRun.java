package city.hotline.imports;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** One attempt at writing a history, chunk by chunk: a chunk and the record of it are in one transaction. */
final class ImportRun {
    private final ImportJobs.Started run;
    private final String source;
    private final HistoryWriter writer;
    private final ImportJobs jobs;
    private final TransactionTemplate transaction;
    private final ImportProgress progress;
    private final Tally tally;
    private final List<CaseRow> chunk = new ArrayList<>(RowCount.CHUNK);

    ImportRun(
            ImportJobs.Started run,
            String source,
            HistoryWriter writer,
            ImportJobs jobs,
            TransactionTemplate transaction,
            ImportProgress progress) {
        this.run = run;
        this.source = source;
        this.writer = writer;
        this.jobs = jobs;
        this.transaction = transaction;
        this.progress = progress;
        this.tally = new Tally(run.job().created());
    }

    /** @return false when whoever watches wanted it to stop before the end */
    boolean write(CaseRows rows) {
        while (rows.hasNext()) {
            take(rows.next());
            boolean pause = tally.done % RowCount.CHUNK == 0;
            if (pause && !flush() && rows.hasNext()) {
                return false;
            }
        }
        flush();
        return true;
    }

    private void take(RowVerdict verdict) {
        tally.done++;
        switch (verdict) {
            case RowVerdict.Good(TableRow _, CaseRow told) -> chunk.add(told);
            case RowVerdict.Bad _ -> tally.refused++;
            case RowVerdict.Repeated _ -> tally.repeated++;
        }
    }

    private boolean flush() {
        transaction.executeWithoutResult(status -> {
            int created = writer.write(run.job().id(), source, chunk);
            tally.met(chunk.size() - created);
            jobs.moved(run, tally, created);
        });
        chunk.clear();
        return progress.moved(tally.done, run.job().rows());
    }
}
