package city.hotline.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The city's catalogue of service items: looking items up, picking one by a few keys, and installing a template. */
@Service
public class Catalogue {
    private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);
    private static final String READ = "hasAuthority('READ_CATALOGUE')";

    private final ItemRows rows;
    private final SearchTable search;

    Catalogue(ItemRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.search = new SearchTable(jdbc, "service_item");
    }

    /**
     * The items that fit what an operator typed, best first, equal ones by code: Chinese or English words in any order,
     * citizens' words, full pinyin, pinyin initials, the way through classes and groups, or the beginning of a code.
     * Case, full width and punctuation do not matter; what holds no letter and no digit finds nothing.
     *
     * @param query at most 100 characters
     * @param limit 1 to 200
     * @throws QueryTooLong when {@code query} is longer
     */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public List<ItemMatch> find(String query, int limit) {
        Map<UUID, MatchReason> best = search.best(query, limit);
        Map<UUID, ServiceItem> items = rows.byIds(best.keySet()).stream()
                .collect(Collectors.toMap(item -> item.id().value(), Function.identity()));
        List<ItemMatch> matches = new ArrayList<>();
        best.forEach((id, reason) ->
                Optional.ofNullable(items.get(id)).ifPresent(item -> matches.add(new ItemMatch(item, reason))));
        return matches;
    }

    /**
     * The items that {@link #find} gives, part by part: what comes after {@link ItemPage#next()} stays the same whatever is
     * added before it. Without a query the whole catalogue, by code.
     *
     * @param query at most 100 characters; null or blank for all items
     * @param after {@link ItemPage#next()} of the part before; null for the first
     * @param limit 1 to 200
     * @throws QueryTooLong when {@code query} is longer
     * @throws SearchPlaceInvalid when {@code after} does not come from such a list
     */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public ItemPage page(@Nullable String query, @Nullable String after, int limit) {
        return query == null || query.isBlank() ? byCode(after, limit) : matching(query, after, limit);
    }

    /** Another city's id is answered like an unknown one: with nothing. */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public Optional<ServiceItem> byId(ItemId id) {
        return rows.byId(id.value());
    }

    /** The items with these ids, in no order; those that the city does not know are left out. One query for all. */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public List<ServiceItem> byIds(Collection<ItemId> ids) {
        return rows.byIds(ids.stream().map(ItemId::value).toList());
    }

    /** @param code six digits; anything else finds nothing */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public Optional<ServiceItem> byCode(String code) {
        return CodePrefix.fits(code) ? rows.byCode(code) : Optional.empty();
    }

    /**
     * All items whose codes begin so, by code.
     *
     * @param codePrefix up to six digits: two for a class, four for a group; with none of them, the whole catalogue
     * @throws IllegalArgumentException when it is anything else
     */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public List<ServiceItem> under(String codePrefix) {
        return rows.under(CodePrefix.require(codePrefix));
    }

    /** The whole catalogue, class by class and group by group, by code. */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public List<ItemClass> tree() {
        return groupedBy(rows.under(""), ServiceItem::classCode)
                .map(items -> new ItemClass(
                        items.getFirst().classCode(), items.getFirst().className(), groups(items)))
                .toList();
    }

    /** How many items there are; 0 while no template is installed. */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public int size() {
        return rows.count();
    }

    /**
     * Writes the items of {@code template} into the city's empty catalogue. Whoever calls it has checked that the caller
     * may: it is part of making a city, before anybody works there.
     *
     * @throws AlreadyInstalled when the city has items; they stay as they are
     */
    @Transactional
    public void install(CatalogueTemplate template) {
        if (rows.count() > 0) {
            throw new AlreadyInstalled("service_item");
        }
        try {
            rows.insert(template.items());
        } catch (DuplicateKeyException meanwhile) {
            throw new AlreadyInstalled("service_item");
        }
        LOG.info(
                "catalogue installed: template={} items={}",
                template.name(),
                template.items().size());
    }

    private ItemPage byCode(@Nullable String after, int limit) {
        if (after != null && !(after.length() == CodePrefix.LONGEST && CodePrefix.fits(after))) {
            throw new SearchPlaceInvalid();
        }
        List<ServiceItem> items = rows.following(after == null ? "" : after, limit + 1);
        return items.size() <= limit
                ? new ItemPage(items, null)
                : new ItemPage(items.subList(0, limit), items.get(limit - 1).code());
    }

    private ItemPage matching(String query, @Nullable String after, int limit) {
        List<SearchTable.Hit> hits = search.following(query, after == null ? null : Place.parse(after), limit + 1);
        List<SearchTable.Hit> shown = hits.subList(0, Math.min(limit, hits.size()));
        Map<UUID, ServiceItem> items = rows
                .byIds(shown.stream().map(SearchTable.Hit::id).toList())
                .stream()
                .collect(Collectors.toMap(item -> item.id().value(), Function.identity()));
        return new ItemPage(
                shown.stream()
                        .flatMap(hit -> Stream.ofNullable(items.get(hit.id())))
                        .toList(),
                hits.size() > limit ? shown.getLast().place().text() : null);
    }

    private static List<ItemGroup> groups(List<ServiceItem> items) {
        return groupedBy(items, ServiceItem::groupCode)
                .map(group -> new ItemGroup(
                        group.getFirst().groupCode(), group.getFirst().groupName(), group))
                .toList();
    }

    private static Stream<List<ServiceItem>> groupedBy(List<ServiceItem> items, Function<ServiceItem, String> code) {
        return items.stream()
                .collect(Collectors.groupingBy(code, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream();
    }
}
