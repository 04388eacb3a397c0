package city.hotline.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import city.hotline.command.bench.Bench;
import city.hotline.command.evaluate.Evaluate;
import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of {@code ./hotline}. */
@Command(
        name = "hotline",
        header = "拨灵 Boling: one hosted platform for many city hotlines",
        version = "拨灵 Boling 0.1.0",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "  test    run all tests (./hotline test)", "", "Every command takes --data DIR (default: data)."
        },
        subcommands = {
            Run.class,
            Token.class,
            TelephoneSecret.class,
            MessageSecret.class,
            SecondFactorReset.class,
            Import.class,
            Migrate.class,
            Audit.class,
            Search.class,
            Bench.class,
            Evaluate.class,
            CommandLine.HelpCommand.class,
        })
public final class Hotline implements Runnable {
    private Hotline() {}

    public static void main(String[] arguments) {
        quietUntilTheApplicationLogs();
        int status = execute(arguments);
        if (status != Run.STILL_RUNNING) {
            System.exit(status);
        }
    }

    /** Runs one command line; gives the exit status. */
    static int execute(String... arguments) {
        return new CommandLine(new Hotline())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(sentence(failure));
                    return 1;
                })
                .execute(arguments);
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    /** PostgreSQL starts before the application has set up its log. */
    private static void quietUntilTheApplicationLogs() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    }

    static String sentence(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Sentences.of(refusal, Locale.CHINA) + " " + Sentences.of(refusal, Locale.ENGLISH);
            }
            if (cause instanceof CannotDo cannot) {
                return cannot.sentence();
            }
        }
        return Say.sentence("failed", failure);
    }
}
