package city.hotline.search.elastic;

import city.hotline.search.Compared;
import city.hotline.search.EngineMissing;
import city.hotline.search.Rebuilt;
import city.hotline.search.SearchIndexes;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The door to the indexes; without an engine it says so. */
@Component
class ElasticIndexes implements SearchIndexes {
    private final List<Shelf> shelves;
    private final ObjectProvider<Rebuilds> rebuilds;
    private final ObjectProvider<Verification> verification;

    ElasticIndexes(List<Shelf> shelves, ObjectProvider<Rebuilds> rebuilds, ObjectProvider<Verification> verification) {
        this.shelves = shelves;
        this.rebuilds = rebuilds;
        this.verification = verification;
    }

    @Override
    public Rebuilt rebuild(LongConsumer progress) {
        Rebuilds engine = rebuilds.stream().findFirst().orElseThrow(EngineMissing::new);
        return answered(() -> shelves.stream()
                .map(shelf -> engine.rebuild(shelf, progress))
                .reduce(Rebuilt.NONE, (all, one) -> all.plus(one.written(), one.refused())));
    }

    @Override
    public Compared verify() {
        Verification engine = verification.stream().findFirst().orElseThrow(EngineMissing::new);
        return answered(() -> shelves.stream().map(engine::verify).reduce(Compared.NOTHING, Compared::plus));
    }

    private static <T> T answered(Supplier<T> work) {
        try {
            return work.get();
        } catch (EngineTrouble trouble) {
            throw new EngineMissing(trouble);
        }
    }
}
