package city.hotline.search.elastic;

import city.hotline.cases.CaseFeed;
import city.hotline.cases.SearchableCase;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cases, by their words. */
@Component
class ShelfOfCases implements Shelf {
    private final CaseFeed feed;

    ShelfOfCases(CaseFeed feed) {
        this.feed = feed;
    }

    @Override
    public IndexKind kind() {
        return IndexKind.CASES;
    }

    @Override
    public String topic() {
        return "search.case";
    }

    @Override
    public List<Source> of(Collection<UUID> ids) {
        return sources(feed.of(ids));
    }

    @Override
    public List<Source> after(@Nullable UUID last, int limit) {
        return sources(feed.after(last, limit));
    }

    private static List<Source> sources(List<SearchableCase> found) {
        return found.stream()
                .map(one -> SourceJson.of(one.id(), CaseDocument.of(one)))
                .toList();
    }
}
