package city.hotline.autodispatch;

import city.hotline.cases.HandlerKind;
import city.hotline.catalogue.Fit;
import city.hotline.catalogue.ServiceItem;
import city.hotline.departments.Department;
import city.hotline.departments.DepartmentId;
import city.hotline.departments.Departments;
import city.hotline.departments.DispatchDirectory;
import city.hotline.departments.DispatchOffer;
import city.hotline.departments.DispatchRule;
import city.hotline.departments.RuleSource;
import city.hotline.orders.Circle;
import city.hotline.orders.Compared;
import city.hotline.providers.Provider;
import city.hotline.providers.ProviderForm;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can be given an item somewhere, by the kind of handler that the catalogue names for it. */
@Component
class CandidateSource {
    private static final int MOST = 12;

    private final DispatchDirectory directory;
    private final Departments departments;
    private final Circle circle;

    CandidateSource(DispatchDirectory directory, Departments departments, Circle circle) {
        this.directory = directory;
        this.departments = departments;
        this.circle = circle;
    }

    /**
     * Somebody who answers for the item.
     *
     * @param fit null when only practice names it
     * @param duties what it does, in Chinese
     */
    record Answering(
            Nominee nominee,
            @Nullable RuleSource rule,
            String ruleFact,
            @Nullable Fit fit,
            String duties) {}

    /**
     * At most twelve by the directories, firms and teams only while nothing keeps them from it, and whoever took such cases
     * before.
     *
     * @param place null while unknown
     * @param practised in whom people trusted so far
     */
    List<Answering> of(ServiceItem item, @Nullable String place, List<Nominee> practised) {
        return switch (item.dimensions().providerKind()) {
            case DEPARTMENT, UTILITY -> departments(item.code(), place, practised);
            case PROVIDER -> providers(item.code(), place, ProviderForm.FIRM, HandlerKind.PROVIDER);
            case VOLUNTEER -> providers(item.code(), place, ProviderForm.VOLUNTEER_TEAM, HandlerKind.TEAM);
            case COUNSELLOR, HOTLINE -> List.of();
        };
    }

    private List<Answering> departments(String code, @Nullable String place, List<Nominee> practised) {
        List<Answering> offered = directory.offers(code, place).stream()
                .limit(MOST)
                .map(CandidateSource::answering)
                .toList();
        Stream<Answering> others = practised.stream()
                .filter(one -> one.kind() == HandlerKind.DEPARTMENT
                        && offered.stream().noneMatch(offer -> offer.nominee().is(one)))
                .flatMap(one -> departments.byId(new DepartmentId(one.id())).stream())
                .map(department -> new Answering(nominee(department), null, "", null, department.duties()));
        return Stream.concat(offered.stream(), others).toList();
    }

    private List<Answering> providers(String code, @Nullable String place, ProviderForm form, HandlerKind kind) {
        return circle.compare(code, place, form).stream()
                .filter(Compared::isQualified)
                .limit(MOST)
                .map(one -> answering(one, kind))
                .toList();
    }

    private static Answering answering(DispatchOffer offer) {
        DispatchRule rule = offer.rule();
        return new Answering(
                nominee(offer.department()),
                rule == null ? null : rule.source(),
                rule == null ? "" : fact(rule),
                offer.fit(),
                offer.department().duties());
    }

    private static Answering answering(Compared one, HandlerKind kind) {
        Provider provider = one.provider();
        return new Answering(
                new Nominee(kind, provider.id().value(), provider.name().zh()), null, "", one.fit(), provider.note());
    }

    private static Nominee nominee(Department department) {
        return new Nominee(
                HandlerKind.DEPARTMENT,
                department.id().value(),
                department.name().zh());
    }

    private static String fact(DispatchRule rule) {
        return String.join(" ", rule.scope().items(), rule.scope().area(), rule.caseNumber())
                .strip();
    }
}
