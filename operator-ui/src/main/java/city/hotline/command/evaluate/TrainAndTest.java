package city.hotline.command.evaluate;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The two files of an evaluation of a classifier. */
final class TrainAndTest {
    @Option(names = "--train", required = true, paramLabel = "FILE", description = "texts to learn from, as TSV")
    private Path train = Path.of("");

    @Option(names = "--test", required = true, paramLabel = "FILE", description = "texts to be measured on, as TSV")
    private Path test = Path.of("");

    boolean there() {
        return Table.allThere(train, test);
    }

    Path train() {
        return train;
    }

    Path test() {
        return test;
    }
}
