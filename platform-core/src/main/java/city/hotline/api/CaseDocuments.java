package city.hotline.api;

import city.hotline.callers.CallerCard;
import city.hotline.callers.CallerCards;
import city.hotline.callers.CallerId;
import city.hotline.cases.CaseFile;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.Page;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ItemId;
import city.hotline.catalogue.ServiceItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to cases what other rooms know of them: the callers' cards and the items' names, one question each. */
@Component
class CaseDocuments {
    private final CallerCards cards;
    private final Catalogue catalogue;

    CaseDocuments(CallerCards cards, Catalogue catalogue) {
        this.cards = cards;
        this.catalogue = catalogue;
    }

    ApiCase of(CaseFile file) {
        List<CaseSummary> alone = List.of(file.summary());
        return document(file.summary(), file.description(), items(alone), callers(alone));
    }

    ApiPage<ApiCase> of(Page<CaseSummary> page) {
        Map<ItemId, ServiceItem> items = items(page.items());
        Map<CallerId, CallerCard> callers = callers(page.items());
        List<ApiCase> cases = page.items().stream()
                .map(summary -> document(summary, null, items, callers))
                .toList();
        return new ApiPage<>(cases, page.next());
    }

    private static ApiCase document(
            CaseSummary summary,
            @Nullable String description,
            Map<ItemId, ServiceItem> items,
            Map<CallerId, CallerCard> callers) {
        ItemChoice item = summary.item();
        CallerId caller = summary.caller();
        return ApiCase.of(
                summary,
                description,
                item == null ? null : items.get(item.id()),
                caller == null ? null : callers.get(caller));
    }

    private Map<ItemId, ServiceItem> items(Collection<CaseSummary> summaries) {
        List<ItemId> ids = summaries.stream()
                .map(CaseSummary::item)
                .filter(Objects::nonNull)
                .map(ItemChoice::id)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : catalogue.byIds(ids).stream().collect(Collectors.toMap(ServiceItem::id, Function.identity()));
    }

    private Map<CallerId, CallerCard> callers(Collection<CaseSummary> summaries) {
        List<CallerId> ids = summaries.stream()
                .map(CaseSummary::caller)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : cards.cards(ids);
    }
}
