package city.hotline.ui.casefile;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.autodispatch.Decisions;
import city.hotline.callers.CallerCards;
import city.hotline.callers.CallerId;
import city.hotline.cases.CaseBatches;
import city.hotline.cases.CaseCompletion;
import city.hotline.cases.CaseFile;
import city.hotline.cases.CaseHandling;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Duplicate;
import city.hotline.cases.Ending;
import city.hotline.catalogue.Catalogue;
import city.hotline.choice.FirmChoices;
import city.hotline.clocks.Deadlines;
import city.hotline.credit.BadRecords;
import city.hotline.departments.Department;
import city.hotline.departments.Departments;
import city.hotline.departments.DispatchDirectory;
import city.hotline.departments.DutyArchives;
import city.hotline.departments.OwnUnits;
import city.hotline.dispatch.Extensions;
import city.hotline.dispatch.Rulings;
import city.hotline.followup.FollowUps;
import city.hotline.notifications.Notices;
import city.hotline.orders.Offers;
import city.hotline.orders.Photos;
import city.hotline.providers.Providers;
import city.hotline.supervision.Supervisions;
import city.hotline.supervision.Urgings;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.live.Presence;
import city.hotline.ui.providers.Comparison;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The doors that a case on a screen needs. */
@Component
public record CaseDoors(
        Cases cases,
        CaseBatches batches,
        FollowUps followUps,
        CallerCards callers,
        Catalogue catalogue,
        Departments departments,
        DispatchDirectory directory,
        DutyArchives archives,
        OwnUnits units,
        CaseHandling handling,
        CaseCompletion completion,
        Rulings rulings,
        Extensions extensions,
        Decisions decisions,
        Urgings urgings,
        Supervisions supervisions,
        BadRecords badRecords,
        Providers providers,
        Comparison comparison,
        Offers offers,
        FirmChoices choices,
        Photos photos,
        Tenants tenants,
        Deadlines deadlines,
        Notices notices,
        Presence presence,
        Clock clock) {
    private static final int HISTORY = 6;

    /**
     * Everything that the screen shows of a case.
     *
     * @throws city.hotline.cases.CaseUnknown when this city has no such case
     */
    public CaseSheet read(CaseId id) {
        CaseFile file = cases.file(id);
        CaseSummary summary = file.summary();
        return new CaseSheet(
                file,
                summary.item() == null
                        ? null
                        : catalogue.byId(summary.item().id()).orElse(null),
                summary.caller() == null
                        ? null
                        : CallerShown.of(callers.card(summary.caller()), summary.confidential()),
                may(Permission.FOLLOW_UP) ? followUps.of(id) : List.of(),
                may(Permission.FOLLOW_UP) ? followUps.plans(id) : List.of(),
                history(id, summary.caller()),
                nearby(summary),
                rulings.of(id),
                extensions.of(id),
                may(Permission.READ_CASES) ? decisions.of(id) : List.of(),
                urgings.of(id),
                supervisions.of(id),
                offers.of(id),
                choices.of(id),
                may(Permission.READ_CASES) ? photos.of(id) : List.of(),
                role(file),
                subUnits(file),
                deadlines.of(id),
                tenants.current().zone(),
                clock.instant());
    }

    /** Whether the user has a permission. */
    public static boolean may(Permission permission) {
        return CurrentOperator.find().filter(user -> user.may(permission)).isPresent();
    }

    private OwnRole role(CaseFile file) {
        if (!isDepartmentsOwn()) {
            return OwnRole.NONE;
        }
        if (handling.leads(file.id())) {
            return OwnRole.LEAD;
        }
        return file.helpers().stream().anyMatch(helper -> units.hold(helper.department()))
                ? OwnRole.HELPER
                : OwnRole.NONE;
    }

    private List<Department> subUnits(CaseFile file) {
        return isDepartmentsOwn()
                        && !file.assignments().isEmpty()
                        && file.assignments().getLast().to() instanceof Ending.ToDepartment lead
                ? units.below(lead.department()).stream()
                        .flatMap(unit -> departments.byId(unit).stream())
                        .toList()
                : List.of();
    }

    private static boolean isDepartmentsOwn() {
        return may(Permission.HANDLE_CASES) && !may(Permission.WORK_ON_CASES);
    }

    /** Others about the same item at the same place; the caller's own stand in his history. */
    private List<CaseSummary> nearby(CaseSummary shown) {
        if (shown.item() == null || shown.address().isBlank() || !may(Permission.READ_CASES)) {
            return List.of();
        }
        return cases.duplicates(null, shown.item(), shown.address(), Instant.EPOCH).stream()
                .map(Duplicate::found)
                .filter(other -> !other.id().equals(shown.id()))
                .limit(HISTORY)
                .toList();
    }

    private List<CaseSummary> history(CaseId shown, @Nullable CallerId caller) {
        if (caller == null || !may(Permission.READ_CASES)) {
            return List.of();
        }
        return cases.historyOf(caller, HISTORY + 1).last().stream()
                .filter(other -> !other.id().equals(shown))
                .limit(HISTORY)
                .toList();
    }
}
