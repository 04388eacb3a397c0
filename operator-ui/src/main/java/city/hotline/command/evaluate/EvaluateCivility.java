package city.hotline.command.evaluate;

import city.hotline.learning.Recipe;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which sentences offend. */
@Command(name = "civility", description = "offensive sentences", mixinStandardHelpOptions = true)
final class EvaluateCivility implements Callable<Integer> {
    @Mixin
    private TrainAndTest files = new TrainAndTest();

    @Override
    public Integer call() {
        if (files.there()) {
            new Detection("label", "TEXT", 0, Recipe.CIVILITY).measure(files);
        }
        return 0;
    }
}
