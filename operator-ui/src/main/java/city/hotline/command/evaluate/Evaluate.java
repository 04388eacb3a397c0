package city.hotline.command.evaluate;

import city.hotline.command.Say;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./hotline evaluate}. */
@Command(
        name = "evaluate",
        description = "measure how well the product's own classifiers and search do",
        mixinStandardHelpOptions = true,
        subcommands = {
            EvaluateLabels.class,
            EvaluateRisk.class,
            EvaluateCivility.class,
            EvaluateSearch.class,
            EvaluateReplay.class
        },
        synopsisSubcommandLabel = "(labels | risk | civility | search | replay)")
public final class Evaluate implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), Say.sentence("evaluate.what"));
    }
}
