package city.hotline.command.evaluate;

import city.hotline.command.bench.BenchInstallation;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Which answer is found for a question: a city of its own gets the corpus as published articles and the past pairs as what
 * its operators chose, learns from them, and is asked for each question's title.
 */
@Command(name = "search", description = "answers to questions", mixinStandardHelpOptions = true)
final class EvaluateSearch implements Callable<Integer> {
    /** Every question waits for its meaning and for the engine, so that a busy machine changes the times alone. */
    private static final Map<String, Object> PATIENT = Map.of(
            "hotline.search.meaning", "1s",
            "hotline.search.door.patience", "1500ms",
            "hotline.search.door.slow", "1500ms",
            "hotline.search.door.at-least", "1000",
            "hotline.search.door.window", "1000");

    @Option(names = "--corpus", required = true, paramLabel = "FILE", description = "articles: doc_id, text")
    private Path corpus = Path.of("");

    @Option(
            names = "--queries",
            required = true,
            paramLabel = "FILE",
            description = "what is asked: title, relevant_doc_id")
    private Path queries = Path.of("");

    @Option(names = "--train", paramLabel = "FILE", description = "what was chosen before: title, relevant_doc_id")
    private @Nullable Path train;

    @Option(names = "--data", paramLabel = "DIR", description = "where the throw-away installation is made")
    private @Nullable Path data;

    @Override
    public Integer call() {
        Path chosen = train;
        if (!Table.allThere(corpus, queries) || (chosen != null && !Table.allThere(chosen))) {
            return 0;
        }
        try (BenchInstallation installation = BenchInstallation.withSearch(data, PATIENT)) {
            SearchTrial trial = new SearchTrial(installation);
            trial.publish(Table.read(corpus));
            if (chosen != null) {
                trial.learn(Table.read(chosen));
            }
            Hits hits = new Hits();
            for (CSVRecord question : Table.read(queries)) {
                hits.add(trial.placeOf(question.get("relevant_doc_id"), question.get("title")), trial.tookMillis());
            }
            hits.print();
        }
        return 0;
    }
}
