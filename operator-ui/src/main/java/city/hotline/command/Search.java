package city.hotline.command;

import city.hotline.search.Compared;
import city.hotline.search.Rebuilt;
import city.hotline.search.SearchIndexes;
import city.hotline.tenancy.Tenant;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./hotline search}: looks after the indexes of one city or of all. */
@Command(
        name = "search",
        description = "rebuild or verify the search indexes",
        mixinStandardHelpOptions = true,
        subcommands = {Search.Rebuild.class, Search.Verify.class},
        synopsisSubcommandLabel = "rebuild|verify")
final class Search implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new CannotDo("search.what");
    }

    /** What is done to the indexes of each city in turn. One broken city stops no other. */
    abstract static class InEachCity implements Callable<Integer> {
        @Mixin
        private DataFolder data = new DataFolder();

        @Mixin
        private CitiesOption cities = new CitiesOption();

        @Override
        public final Integer call() {
            try (Engines engines = Engines.reach(data);
                    ConfigurableApplicationContext domain = Domain.open(engines)) {
                SearchIndexes indexes = domain.getBean(SearchIndexes.class);
                return cities.forEach(domain, city -> lookAfter(city, indexes));
            }
        }

        /** Says what came of it and gives the exit status. */
        abstract int lookAfter(Tenant city, SearchIndexes indexes);
    }

    /** Fills new indexes beside the serving ones; killed, the next call goes on. */
    @Command(name = "rebuild", description = "fill new indexes and switch to them", mixinStandardHelpOptions = true)
    static final class Rebuild extends InEachCity {
        private static final int SHOWN = 10_000;

        @Override
        int lookAfter(Tenant city, SearchIndexes indexes) {
            Rebuilt rebuilt = indexes.rebuild(progress(city));
            Say.line("search.rebuilt", city.id(), rebuilt.written(), rebuilt.refused());
            return 0;
        }

        private static LongConsumer progress(Tenant city) {
            return written -> {
                if (written % SHOWN == 0) {
                    Say.aside("search.progress", city.id(), written);
                }
            };
        }
    }

    /** Compares database and index; ends with 2 when they differ. What differs is indexed again by who runs. */
    @Command(
            name = "verify",
            description = "compare the indexes with the database, and repair them",
            mixinStandardHelpOptions = true)
    static final class Verify extends InEachCity {
        private static final int DIFFERS = 2;

        @Override
        int lookAfter(Tenant city, SearchIndexes indexes) {
            Compared found = indexes.verify();
            Say.line("search.verified", city.id(), found.same(), found.missing(), found.different(), found.surplus());
            return found.clean() ? 0 : DIFFERS;
        }
    }
}
