package city.hotline.search.postgres;

import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ItemId;
import city.hotline.catalogue.ItemMatch;
import city.hotline.catalogue.ServiceItem;
import city.hotline.search.Alternative;
import city.hotline.search.Found;
import city.hotline.search.ItemHit;
import city.hotline.search.Sought;
import city.hotline.search.WhyFound;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds service items as the catalogue itself does, and for whole sentences by the words that name an item. */
@Component
class ItemFinding {
    /** The catalogue takes no longer questions. */
    private static final int LONGEST = 100;

    private static final int MOST = 200;

    private final Catalogue catalogue;
    private final ItemGrams table;
    private final Telling telling;

    ItemFinding(Catalogue catalogue, ItemGrams table, Tenants tenants, Clock clock) {
        this.catalogue = catalogue;
        this.table = table;
        this.telling = new Telling(table, tenants, clock);
    }

    Found<ItemHit> find(Sought sought) {
        List<ItemHit> named = named(sought);
        return named.isEmpty()
                ? inSentence(sought)
                : new Found<>(named.stream().limit(sought.limit()).toList(), named.size(), true);
    }

    private List<ItemHit> named(Sought sought) {
        Map<String, ItemHit> hits = new LinkedHashMap<>();
        String text = sought.question().text();
        look(text).forEach(match -> hits.putIfAbsent(match.item().code(), hit(match, text, why(match), hits.size())));
        for (Alternative alternative : sought.alternatives()) {
            String other = text.replace(alternative.said(), alternative.other());
            look(other)
                    .forEach(match -> hits.putIfAbsent(
                            match.item().code(), hit(match, other, Set.of(WhyFound.SYNONYM), hits.size())));
        }
        return List.copyOf(hits.values());
    }

    private List<ItemMatch> look(String text) {
        return text.length() > LONGEST ? List.of() : catalogue.find(text, MOST);
    }

    private Found<ItemHit> inSentence(Sought sought) {
        Asked asked = telling.of(sought);
        List<Ranked> best = asked.isEmpty() ? List.of() : table.best(asked, sought);
        Map<ItemId, ServiceItem> items =
                catalogue
                        .byIds(best.stream()
                                .map(ranked -> new ItemId(ranked.id()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ServiceItem::id, Function.identity()));
        Highlights highlights = asked.highlights();
        List<ItemHit> hits = best.stream()
                .flatMap(ranked -> Stream.ofNullable(items.get(new ItemId(ranked.id())))
                        .map(item -> hit(item, highlights, ranked.why("", ""), ranked.score())))
                .toList();
        return new Found<>(hits, Ranked.total(best), true);
    }

    /** @param before how many are better; the first has the highest score */
    private static ItemHit hit(ItemMatch match, String text, Set<WhyFound> why, int before) {
        return hit(match.item(), new Highlights(Grams.of(text)), why, 1.0 / (1 + before));
    }

    private static ItemHit hit(ServiceItem item, Highlights highlights, Set<WhyFound> why, double score) {
        return new ItemHit(
                item.id(),
                item.code(),
                item.name(),
                highlights.whole(item.name().zh()),
                why,
                score);
    }

    private static Set<WhyFound> why(ItemMatch match) {
        return switch (match.reason()) {
            case EXACT, PREFIX -> Set.of(WhyFound.TITLE);
            case INITIALS -> Set.of(WhyFound.PINYIN);
            case SUBSTRING, SYNONYM, PATH, SCATTERED -> Set.of(WhyFound.WORDS);
        };
    }
}
