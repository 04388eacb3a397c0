package city.hotline.ui.knowledge;

import city.hotline.departments.DepartmentId;
import city.hotline.knowledge.ArticleFilter;
import city.hotline.knowledge.ArticleState;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the list of articles is narrowed to, as the address says it. What an address says wrongly is left out.
 *
 * @param text a part of title, keywords or body; empty for any
 * @param state null for any
 * @param owner null for any
 * @param item the code of a class, group or item; empty for any
 * @param due what runs out; null for all
 */
record ListFilter(
        String text,
        @Nullable ArticleState state,
        @Nullable DepartmentId owner,
        String item,
        @Nullable Due due) {
    static final ListFilter NONE = new ListFilter("", null, null, "", null);
    static final int LONGEST = 100;
    private static final int NEAR_DAYS = 30;

    /** What runs out within thirty days. */
    enum Due {
        ENDING,
        REVIEW
    }

    ListFilter {
        text = text.strip();
        text = text.substring(0, Math.min(text.length(), LONGEST));
        item = item.matches("([0-9]{2}){0,3}") ? item : "";
    }

    static ListFilter of(QueryParameters address) {
        return new ListFilter(
                address.getSingleParameter("q").orElse(""),
                read(address, "state", ArticleState::valueOf),
                read(address, "owner", id -> new DepartmentId(UUID.fromString(id))),
                address.getSingleParameter("item").orElse(""),
                read(address, "due", Due::valueOf));
    }

    QueryParameters address() {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "q", text);
        put(parts, "state", state);
        put(parts, "owner", owner == null ? null : owner.value());
        put(parts, "item", item);
        put(parts, "due", due);
        return QueryParameters.simple(parts);
    }

    /** For the domain. */
    ArticleFilter on(LocalDate today) {
        LocalDate near = today.plusDays(NEAR_DAYS);
        return ArticleFilter.all()
                .text(text.isEmpty() ? null : text)
                .states(state == null ? Set.of() : Set.of(state))
                .owner(owner)
                .item(item.isEmpty() ? null : item)
                .endingBy(due == Due.ENDING ? near : null)
                .reviewBy(due == Due.REVIEW ? near : null);
    }

    boolean isNone() {
        return equals(NONE);
    }

    ListFilter withText(String wanted) {
        return new ListFilter(wanted, state, owner, item, due);
    }

    ListFilter withState(@Nullable ArticleState wanted) {
        return new ListFilter(text, wanted, owner, item, due);
    }

    ListFilter withOwner(@Nullable DepartmentId wanted) {
        return new ListFilter(text, state, wanted, item, due);
    }

    ListFilter withDue(@Nullable Due wanted) {
        return new ListFilter(text, state, owner, item, wanted);
    }

    private static void put(Map<String, String> parts, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parts.put(name, value.toString());
        }
    }

    private static <T> @Nullable T read(QueryParameters address, String name, Function<String, T> reading) {
        Optional<String> text = address.getSingleParameter(name);
        try {
            return text.map(reading).orElse(null);
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }
}
