package city.hotline.search.elastic;

import city.hotline.cases.CaseState;
import city.hotline.cases.SearchableCase;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case in the index; its names are those of the mapping. A confidential caller's address is not in it at all. */
record CaseDocument(
        UUID id,
        String number,
        String title,
        String description,
        String address,
        @Nullable String item,
        @Nullable String group,
        String line,
        Instant registeredAt,
        Shown shown) {

    static CaseDocument of(SearchableCase found) {
        String item = found.itemCode();
        return new CaseDocument(
                found.id(),
                found.number().toLowerCase(Locale.ROOT),
                Texts.clean(found.title()),
                Texts.clean(found.description()),
                found.confidential() ? "" : Texts.clean(found.address()),
                item,
                item == null ? null : KnowledgeDocument.group(item),
                found.line(),
                found.registeredAt(),
                new Shown(
                        found.number(),
                        found.state(),
                        Texts.clean(found.handler()),
                        Texts.clean(found.outcome()),
                        found.closedAt()));
    }

    /** What is given back and never looked in. */
    record Shown(
            String number,
            CaseState state,
            String handler,
            String outcome,
            @Nullable Instant closedAt) {}
}
