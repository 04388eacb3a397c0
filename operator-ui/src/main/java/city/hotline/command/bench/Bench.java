package city.hotline.command.bench;

import city.hotline.command.Say;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./hotline bench}. */
@Command(
        name = "bench",
        description = "measure the product's own code paths",
        mixinStandardHelpOptions = true,
        subcommands = {BenchIntake.class, BenchOnboarding.class, BenchSearch.class, BenchDispatch.class},
        synopsisSubcommandLabel = "(intake | onboarding | search | dispatch)")
public final class Bench implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), Say.sentence("bench.what"));
    }
}
