package city.hotline.ui.casefile;

import city.hotline.cases.CaseSummary;
import city.hotline.cases.Ending;
import city.hotline.catalogue.Directory.Found;
import city.hotline.departments.Department;
import city.hotline.departments.DispatchOffer;
import city.hotline.providers.Provider;
import city.hotline.providers.ProviderForm;
import city.hotline.ui.providers.CompareWords;
import city.hotline.ui.text.T;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who can be given a case: for its item and area when nothing is typed, else whoever the words name; nine at most. */
public final class Candidates {
    static final int MOST = 9;
    private static final int LOOK_AT = 60;

    private final CaseDoors doors;
    private final CaseAct kind;
    private final @Nullable String item;
    private final @Nullable String place;
    private final @Nullable UUID proposed;
    private final Locale locale = T.locale();

    /** @param kind one of the three dispatches */
    Candidates(CaseDoors doors, CaseAct kind, CaseSheet sheet) {
        this(doors, kind, List.of(sheet.summary()), ProposalWords.sureOf(sheet.proposals()));
    }

    /** For cases that go together: what they share of item and place speaks for somebody. */
    public Candidates(CaseDoors doors, CaseAct kind, List<CaseSummary> cases) {
        this(doors, kind, cases, null);
    }

    private Candidates(CaseDoors doors, CaseAct kind, List<CaseSummary> cases, @Nullable UUID proposed) {
        this.proposed = proposed;
        this.doors = doors;
        this.kind = kind;
        this.item = shared(cases, one -> one.item() == null ? "" : one.item().code());
        this.place = shared(cases, one -> (one.area() + one.address()).strip());
    }

    List<Candidate> find(String query) {
        List<Candidate> found = switch (kind) {
            case TO_DEPARTMENT -> departments(query);
            case TO_PROVIDER -> providers(query, ProviderForm.FIRM);
            case TO_TEAM -> providers(query, ProviderForm.VOLUNTEER_TEAM);
            default -> throw new IllegalStateException("no dispatch: " + kind);
        };
        return found.stream()
                .map(one -> one.id().equals(proposed) ? one.proposed() : one)
                .sorted(Comparator.comparing((Candidate one) -> !one.isFree())
                        .thenComparing(one -> !one.id().equals(proposed)))
                .limit(MOST)
                .toList();
    }

    private static @Nullable String shared(List<CaseSummary> cases, Function<CaseSummary, String> part) {
        List<String> parts = cases.stream().map(part).distinct().toList();
        return parts.size() == 1 && !parts.getFirst().isEmpty() ? parts.getFirst() : null;
    }

    private List<Candidate> departments(String query) {
        if (!query.isBlank()) {
            return doors.departments().find(query, LOOK_AT).stream()
                    .map(Found::entry)
                    .map(found -> candidate(found, ""))
                    .toList();
        }
        List<Candidate> offered = item == null
                ? List.of()
                : doors.directory().offers(item, place).stream()
                        .map(offer -> candidate(offer.department(), why(offer)))
                        .toList();
        return offered.isEmpty()
                ? doors.departments().all().stream()
                        .map(any -> candidate(any, ""))
                        .toList()
                : offered;
    }

    private List<Candidate> providers(String query, ProviderForm form) {
        if (!query.isBlank()) {
            return doors.providers().find(query, LOOK_AT).stream()
                    .map(Found::entry)
                    .filter(found -> found.form() == form)
                    .map(found -> candidate(found, ""))
                    .toList();
        }
        List<Candidate> offered = item == null
                ? List.of()
                : doors.comparison().of(item, place, form).stream()
                        .map(line -> candidate(
                                        line.one().provider(),
                                        CompareWords.why(line.one().fit()))
                                .beside(line))
                        .toList();
        return offered.isEmpty()
                ? doors.providers().all().stream()
                        .filter(any -> any.form() == form)
                        .map(any -> candidate(any, ""))
                        .toList()
                : offered;
    }

    private Candidate candidate(Department to, String why) {
        String name = to.name().in(locale);
        return new Candidate(
                to.id().value(),
                name,
                to.phone(),
                why,
                note -> new Ending.ToDepartment(to.id(), to.name().zh(), note));
    }

    private Candidate candidate(Provider to, String why) {
        String name = to.name().in(locale);
        return new Candidate(
                to.id().value(),
                name,
                to.phone(),
                why,
                note -> to.form() == ProviderForm.VOLUNTEER_TEAM
                        ? new Ending.ToTeam(to.id(), to.name().zh(), note)
                        : new Ending.ToProvider(to.id(), to.name().zh(), note));
    }

    private static String why(DispatchOffer offer) {
        return offer.rule() == null ? CompareWords.why(offer.fit()) : RuleWords.why(offer.rule());
    }
}
