package city.hotline.ui.desk;

import city.hotline.autodispatch.Decisions;
import city.hotline.autodispatch.Verdict;
import city.hotline.cases.ItemChoice;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.Directory.Found;
import city.hotline.catalogue.Fit;
import city.hotline.catalogue.ServiceItem;
import city.hotline.catalogue.SpokenWords;
import city.hotline.departments.Department;
import city.hotline.departments.DepartmentId;
import city.hotline.departments.Departments;
import city.hotline.departments.DispatchDirectory;
import city.hotline.departments.DispatchOffer;
import city.hotline.departments.DispatchRule;
import city.hotline.departments.DutyArchives;
import city.hotline.providers.Provider;
import city.hotline.providers.ProviderForm;
import city.hotline.providers.ProviderId;
import city.hotline.providers.Providers;
import city.hotline.ui.departments.ArchiveDialog;
import city.hotline.ui.providers.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can be given a case, by the way it is to go. */
@Component
class Targets {
    private static final int MOST = 9;
    private static final int LOOK_AT = 60;

    private final Departments departments;
    private final DispatchDirectory directory;
    private final DutyArchives archives;
    private final Catalogue catalogue;
    private final Providers providers;
    private final Comparison comparison;
    private final Decisions decisions;

    Targets(
            Departments departments,
            DispatchDirectory directory,
            DutyArchives archives,
            Catalogue catalogue,
            Providers providers,
            Comparison comparison,
            Decisions decisions) {
        this.departments = departments;
        this.directory = directory;
        this.archives = archives;
        this.catalogue = catalogue;
        this.providers = providers;
        this.comparison = comparison;
        this.decisions = decisions;
    }

    /** The best nine for an item at a place, each with why it is offered. */
    List<Target> forItem(Way way, ServiceItem item, String place) {
        String there = place.isBlank() ? null : place;
        UUID proposed = proposed(item, place);
        List<String> words = SpokenWords.of(item);
        return offered(way, item.code(), there)
                .map(target -> target.mentioning(words))
                .map(target -> target.proposed(target.id().equals(proposed)))
                .sorted(Target.BEST_FIRST)
                .limit(MOST)
                .toList();
    }

    /** Whom automatic dispatch would give it to without doubt; null when nobody. */
    private @Nullable UUID proposed(ServiceItem item, String place) {
        Verdict verdict = decisions.proposal(new ItemChoice(item.id(), item.code()), "", place);
        return verdict.doubt() == null && verdict.chosen() != null
                ? verdict.chosen().nominee().id()
                : null;
    }

    /** The firms beside each other for an order that is opened to those of them that may have it. */
    List<Comparison.Line> compared(ServiceItem item, String place) {
        return comparison.of(item.code(), place.isBlank() ? null : place, ProviderForm.FIRM);
    }

    /**
     * The best nine by what was typed: name, pinyin, initials; the first nine of all when nothing was.
     *
     * @param typed at most 100 characters
     */
    List<Target> named(Way way, String typed) {
        return switch (way) {
            case DEPARTMENT -> departments(typed).stream().limit(MOST).toList();
            case PROVIDER, VOLUNTEERS ->
                providers(way, typed).stream().limit(MOST).toList();
            case ANSWERED, NOT_AVAILABLE, OFFER -> List.of();
        };
    }

    Optional<Target> byId(Way way, UUID id) {
        return switch (way) {
            case DEPARTMENT ->
                departments.byId(new DepartmentId(id)).map(department -> department(department, null, null));
            case PROVIDER, VOLUNTEERS ->
                providers
                        .byId(new ProviderId(id))
                        .filter(provider -> provider.form() == form(way))
                        .map(provider -> provider(provider, null));
            case ANSWERED, NOT_AVAILABLE, OFFER -> Optional.empty();
        };
    }

    /** Shows what the archive says of a department; nothing for firms and teams, which have none. */
    void showArchive(UUID id) {
        archives.of(new DepartmentId(id)).ifPresent(archive -> new ArchiveDialog(archive, catalogue).open());
    }

    private Stream<Target> offered(Way way, String itemCode, @Nullable String place) {
        return switch (way) {
            case DEPARTMENT -> directory.offers(itemCode, place).stream().map(Targets::department);
            case PROVIDER, VOLUNTEERS ->
                comparison.of(itemCode, place, form(way)).stream().map(Targets::provider);
            case ANSWERED, NOT_AVAILABLE, OFFER -> Stream.empty();
        };
    }

    private List<Target> departments(String typed) {
        List<Department> found = typed.isBlank()
                ? departments.all()
                : departments.find(typed, LOOK_AT).stream().map(Found::entry).toList();
        return found.stream()
                .map(department -> department(department, null, null))
                .toList();
    }

    private List<Target> providers(Way way, String typed) {
        List<Provider> found = typed.isBlank()
                ? providers.all()
                : providers.find(typed, LOOK_AT).stream().map(Found::entry).toList();
        return found.stream()
                .filter(provider -> provider.form() == form(way))
                .map(provider -> provider(provider, null))
                .toList();
    }

    private static ProviderForm form(Way way) {
        return way == Way.VOLUNTEERS ? ProviderForm.VOLUNTEER_TEAM : ProviderForm.FIRM;
    }

    private static Target department(DispatchOffer offer) {
        return department(offer.department(), offer.fit(), offer.rule());
    }

    private static Target provider(Comparison.Line line) {
        return provider(line.one().provider(), line);
    }

    private static Target department(Department department, @Nullable Fit fit, @Nullable DispatchRule rule) {
        return new Target(
                department.id().value(),
                department.name(),
                department.phone(),
                department.coverage(),
                department.duties(),
                fit,
                rule,
                List.of(),
                false,
                null);
    }

    private static Target provider(Provider provider, Comparison.@Nullable Line line) {
        return new Target(
                provider.id().value(),
                provider.name(),
                provider.phone(),
                provider.coverage(),
                provider.note(),
                line == null ? null : line.one().fit(),
                null,
                List.of(),
                false,
                line);
    }
}
