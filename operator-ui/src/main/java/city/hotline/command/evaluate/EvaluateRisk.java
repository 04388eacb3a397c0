package city.hotline.command.evaluate;

import city.hotline.learning.Recipe;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Who is in danger of taking his life: nine of ten are to be found, so that is what the threshold is chosen for. */
@Command(name = "risk", description = "people at high risk", mixinStandardHelpOptions = true)
final class EvaluateRisk implements Callable<Integer> {
    /** A little above what is wanted, since new texts do a little worse than those that were held back. */
    private static final double RECALL = 0.92;

    @Mixin
    private TrainAndTest files = new TrainAndTest();

    @Override
    public Integer call() {
        if (files.there()) {
            new Detection("label_high_risk", "text", RECALL, Recipe.RISK).measure(files);
        }
        return 0;
    }
}
