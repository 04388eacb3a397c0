package city.hotline.ui.followup;

import city.hotline.cases.HandlerKind;
import city.hotline.departments.Departments;
import city.hotline.followup.RuleScope;
import city.hotline.providers.ProviderForm;
import city.hotline.providers.Providers;
import city.hotline.ui.text.T;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom rules and draws can be for. */
@Component
record RuleHandlers(Departments departments, Providers providers) {

    /**
     * All of a kind first, then one by one.
     *
     * @param present stays among them when nobody knows it any more; null for none
     */
    List<RuleScope.By> all(RuleScope.@Nullable By present) {
        return Stream.of(kinds(), bodies(), firms(), Stream.ofNullable(present))
                .flatMap(one -> one)
                .distinct()
                .toList();
    }

    private static Stream<RuleScope.By> kinds() {
        return Stream.of(HandlerKind.values()).map(kind -> new RuleScope.By(kind, null, ""));
    }

    private Stream<RuleScope.By> bodies() {
        return departments.all().stream()
                .map(one -> new RuleScope.By(
                        HandlerKind.DEPARTMENT, one.id().value(), one.name().in(T.locale())));
    }

    private Stream<RuleScope.By> firms() {
        return providers.all().stream()
                .map(one -> new RuleScope.By(
                        one.form() == ProviderForm.VOLUNTEER_TEAM ? HandlerKind.TEAM : HandlerKind.PROVIDER,
                        one.id().value(),
                        one.name().in(T.locale())));
    }
}
