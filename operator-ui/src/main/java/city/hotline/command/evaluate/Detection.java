package city.hotline.command.evaluate;

import city.hotline.learning.Detector;
import city.hotline.learning.Embeddings;
import city.hotline.learning.Example;
import city.hotline.learning.Recipe;
import city.hotline.learning.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;

/**
 * How well texts of one kind are found.
 *
 * @param label the column that holds 1 for that kind and 0 for the others
 * @param recall the share that is to be found
 */
record Detection(String label, String text, double recall, Recipe recipe) {
    private static final String POSITIVE = "1";
    private static final String NEGATIVE = "0";

    void measure(TrainAndTest files) {
        List<Example> examples =
                Table.read(files.train()).stream().map(this::example).toList();
        Detector detector = Detector.train(examples, POSITIVE, recall, recipe, Embeddings.small());
        List<Example> asked =
                Table.read(files.test()).stream().map(this::example).toList();
        List<Boolean> found = detector.detects(asked.stream().map(Example::text).toList());
        Confusion confusion = new Confusion();
        IntStream.range(0, asked.size())
                .forEach(i -> confusion.add(asked.get(i).label(), found.get(i) ? POSITIVE : NEGATIVE));
        new Figures()
                .with("f1", confusion.f1(POSITIVE))
                .with("precision", confusion.precision(POSITIVE))
                .with("recall", confusion.recall(POSITIVE))
                .with("macroF1", confusion.macroF1())
                .print();
    }

    private Example example(CSVRecord row) {
        return new Example(Text.of(row.get(text)), row.get(label));
    }
}
