package city.hotline.command.evaluate;

import city.hotline.learning.Embeddings;
import city.hotline.learning.Example;
import city.hotline.learning.Recipe;
import city.hotline.learning.Text;
import city.hotline.learning.TextClassifier;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which of some labels a message has. A text is timed as the desk has it: alone, its embedding included. */
@Command(name = "labels", description = "first-level labels of messages", mixinStandardHelpOptions = true)
final class EvaluateLabels implements Callable<Integer> {
    @Mixin
    private TrainAndTest files = new TrainAndTest();

    @Override
    public Integer call() {
        if (files.there()) {
            List<Example> examples = Table.read(files.train()).stream()
                    .map(EvaluateLabels::example)
                    .toList();
            measure(TextClassifier.train(examples, Recipe.TOPIC, Embeddings.small()));
        }
        return 0;
    }

    private void measure(TextClassifier classifier) {
        Confusion confusion = new Confusion();
        List<CSVRecord> rows = Table.read(files.test());
        long began = System.nanoTime();
        for (CSVRecord row : rows) {
            Example example = example(row);
            confusion.add(
                    example.label(),
                    classifier.guess(example.text(), 1).getFirst().label());
        }
        double took = (System.nanoTime() - began) / 1e6;
        new Figures()
                .with("accuracy", confusion.accuracy())
                .with("macroF1", confusion.macroF1())
                .with("msPerText", took / Math.max(1, rows.size()))
                .print();
    }

    private static Example example(CSVRecord row) {
        return new Example(new Text(row.get("title"), row.get("body")), row.get("label_l1"));
    }
}
