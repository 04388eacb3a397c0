package city.hotline.imports;

import city.hotline.knowledge.ArchivedArticle;
import city.hotline.knowledge.ArticleImportId;
import city.hotline.knowledge.ArticleState;
import city.hotline.knowledge.KnowledgeArchive;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** One attempt at writing articles, chunk by chunk: a chunk and the record of it are in one transaction. */
final class KnowledgeRun {
    private static final int CHUNK = 200;

    private final ImportJobs.Started run;
    private final KnowledgeOptions options;
    private final KnowledgeArchive archive;
    private final ImportJobs jobs;
    private final TransactionTemplate transaction;
    private final ImportProgress progress;
    private final Tally tally;
    private final List<ArchivedArticle> chunk = new ArrayList<>(CHUNK);
    private boolean stopped;

    KnowledgeRun(
            ImportJobs.Started run,
            KnowledgeOptions options,
            KnowledgeArchive archive,
            ImportJobs jobs,
            TransactionTemplate transaction,
            ImportProgress progress) {
        this.run = run;
        this.options = options;
        this.archive = archive;
        this.jobs = jobs;
        this.transaction = transaction;
        this.progress = progress;
        this.tally = new Tally(run.job().created());
    }

    /** @return false when whoever watches wanted it to stop before the end */
    boolean write(ArticleRead articles) {
        articles.each((source, verdict) -> take(verdict));
        if (!stopped) {
            flush();
        }
        return !stopped || tally.done >= run.job().rows();
    }

    private void take(ArticleVerdict verdict) {
        if (stopped) {
            return;
        }
        tally.done++;
        switch (verdict) {
            case ArticleVerdict.Good read -> chunk.add(read.article());
            case ArticleVerdict.Bad _ -> tally.refused++;
            case ArticleVerdict.Repeated _ -> tally.repeated++;
        }
        if (tally.done % CHUNK == 0) {
            stopped = !flush();
        }
    }

    private boolean flush() {
        transaction.executeWithoutResult(status -> {
            int created = archive.add(
                    options.source(),
                    new ArticleImportId(run.job().id().value()),
                    chunk,
                    options.drafts() ? ArticleState.DRAFT : ArticleState.PUBLISHED);
            tally.met(chunk.size() - created);
            jobs.moved(run, tally, created);
        });
        chunk.clear();
        return progress.moved(tally.done, run.job().rows());
    }
}
