package city.hotline.clocks;

import city.hotline.cases.CaseDues;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.ItemChoice;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the deadlines of cases as the cases say they are: what has begun to run is added, what was done or is not needed
 * any more ends, what moved ends and begins again. Doing it twice changes nothing.
 */
@Component
class DeadlineBook {
    private static final Set<CaseState> HANDLED =
            Set.of(CaseState.ASSIGNED, CaseState.ACCEPTED, CaseState.ARRIVED, CaseState.WAITING);

    private final CaseDues cases;
    private final DeadlineTable table;
    private final Rulebook rulebook;
    private final Clock clock;

    DeadlineBook(CaseDues cases, DeadlineTable table, Rulebook rulebook, Clock clock) {
        this.cases = cases;
        this.table = table;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** @param moved why a deadline has another end now, when it is about the same thing as before */
    void keep(Collection<CaseId> ids, Why moved, Instant at) {
        keep(ids, Set.of(), moved, at);
    }

    /** @param opened those of the cases that are known to have no deadline yet */
    void keep(Collection<CaseId> ids, Set<CaseId> opened, Why moved, Instant at) {
        List<CaseId> known = ids.stream().filter(id -> !opened.contains(id)).toList();
        Map<CaseId, List<Running>> running = known.isEmpty()
                ? Map.of()
                : table.running(known).stream().collect(Collectors.groupingBy(Running::caseId));
        List<NewDeadline> fresh = new ArrayList<>();
        for (CaseDues.Dues dues : cases.of(ids)) {
            fresh.addAll(keep(dues, running.getOrDefault(dues.id(), List.of()), moved, at));
        }
        table.add(fresh);
    }

    /** Something more has to be done by a promised time; nothing changes when it has to be already. */
    void ask(CaseId id, DeadlineKind kind, Instant at) {
        boolean asked = table.running(List.of(id)).stream().anyMatch(old -> old.kind() == kind);
        if (!asked) {
            table.add(cases.of(List.of(id)).stream()
                    .map(dues -> begin(dues, kind, new Wanted(at, null)))
                    .toList());
        }
    }

    /** It was done; nothing changes when it had not to be. */
    void settle(CaseId id, DeadlineKind kind, Instant at) {
        table.running(List.of(id)).stream()
                .filter(old -> old.kind() == kind)
                .forEach(old -> table.end(old.id(), Outcome.MET, Why.NONE, at));
    }

    /** A deadline that waited goes on until {@code due}. */
    void goOn(Running waited, CaseDues.Dues dues, Instant due, Instant at) {
        table.end(waited.id(), Outcome.REPLACED, Why.PAUSED, at);
        table.add(List.of(begin(dues, waited.kind(), new Wanted(waited.started(), due))
                .knownUpTo(waited.rung(), clock.instant())));
    }

    private List<NewDeadline> keep(CaseDues.Dues dues, List<Running> running, Why moved, Instant at) {
        Map<DeadlineKind, Wanted> wanted = wanted(dues, at);
        List<NewDeadline> fresh = new ArrayList<>();
        for (Running old : running) {
            Wanted now = goesOn(old, dues) ? new Wanted(old.started(), null) : wanted.remove(old.kind());
            if (now == null) {
                end(old, dues, at);
            } else {
                Instant due = now.due() == null ? due(old, dues, moved) : now.due();
                if (!due.equals(old.due())) {
                    fresh.add(replace(old, now.started(), due, dues, moved, at));
                }
            }
        }
        wanted.forEach((kind, now) -> fresh.add(begin(dues, kind, now)));
        return fresh;
    }

    /** What the case itself does not know runs by its promise. */
    private Instant due(Running old, CaseDues.Dues dues, Why moved) {
        boolean anew = moved == Why.RULES && old.source() != RuleSource.GIVEN;
        return anew ? rulebook.about(dues.facts().item()).due(old.kind(), old.started()) : old.due();
    }

    private NewDeadline replace(Running old, Instant started, Instant due, CaseDues.Dues dues, Why moved, Instant at) {
        Why why = old.itemCode().equals(code(dues)) ? moved : Why.ITEM;
        boolean anotherHandler = old.kind() == DeadlineKind.ACCEPT && why == Why.MOVED;
        table.end(old.id(), Outcome.REPLACED, anotherHandler ? Why.RETURNED : why, at);
        NewDeadline fresh = begin(dues, old.kind(), new Wanted(anotherHandler ? started : old.started(), due));
        return anotherHandler
                ? fresh
                : fresh.knownUpTo(old.rung(), clock.instant()).pausedSince(old.paused());
    }

    /** @param due null for what its promise says */
    private record Wanted(Instant started, @Nullable Instant due) {}

    /** What the case itself does not know runs until it is settled, or until there is nothing to be settled any more. */
    private static boolean goesOn(Running old, CaseDues.Dues dues) {
        return switch (old.kind()) {
            case GRAB -> dues.state() == CaseState.OFFERED;
            case CHOICE -> dues.choosing();
            case RULING -> dues.state() == CaseState.DISPUTED;
            case EXTENSION -> HANDLED.contains(dues.state());
            case SUPERVISION -> !dues.state().ended();
            case FIRST_RESPONSE, ACCEPT, HANDLING, FOLLOW_UP -> false;
        };
    }

    /** What of the case has to run now, as far as the case itself knows. */
    private static Map<DeadlineKind, Wanted> wanted(CaseDues.Dues dues, Instant at) {
        Map<DeadlineKind, Wanted> wanted = new EnumMap<>(DeadlineKind.class);
        if (dues.state().ended() || dues.removed()) {
            return wanted;
        }
        if (dues.state() == CaseState.DONE) {
            if (dues.followUp() != null) {
                wanted.put(DeadlineKind.FOLLOW_UP, new Wanted(dues.done() == null ? at : dues.done(), dues.followUp()));
            }
            return wanted;
        }
        wanted.put(DeadlineKind.HANDLING, new Wanted(dues.reworks() == 0 ? dues.registered() : at, dues.handling()));
        if (dues.responded() == null) {
            wanted.put(DeadlineKind.FIRST_RESPONSE, new Wanted(dues.registered(), dues.response()));
        }
        if (dues.state() == CaseState.ASSIGNED && dues.accept() != null) {
            wanted.put(DeadlineKind.ACCEPT, new Wanted(at, dues.accept()));
        }
        return wanted;
    }

    private NewDeadline begin(CaseDues.Dues dues, DeadlineKind kind, Wanted wanted) {
        Rules rules = rulebook.about(dues.facts().item());
        Instant due = wanted.due() == null ? rules.due(kind, wanted.started()) : wanted.due();
        return NewDeadline.of(dues.id(), kind, wanted.started(), due, code(dues), rules);
    }

    private void end(Running old, CaseDues.Dues dues, Instant at) {
        boolean met = switch (old.kind()) {
            case FIRST_RESPONSE -> dues.responded() != null;
            case GRAB -> dues.state() == CaseState.ACCEPTED;
            case ACCEPT -> dues.state() == CaseState.ACCEPTED || dues.state() == CaseState.ARRIVED;
            case HANDLING -> dues.state() == CaseState.DONE || dues.state() == CaseState.ANSWERED;
            case FOLLOW_UP -> dues.state() != CaseState.DONE && dues.state() != CaseState.CLOSED_UNRATED;
            case RULING -> dues.state() == CaseState.ASSIGNED;
            case CHOICE, EXTENSION, SUPERVISION -> false;
        };
        if (met) {
            table.end(old.id(), Outcome.MET, Why.NONE, at);
        } else {
            table.end(old.id(), Outcome.CANCELLED, unmet(old.kind(), dues.state()), at);
        }
    }

    private static Why unmet(DeadlineKind kind, CaseState state) {
        if (kind == DeadlineKind.FOLLOW_UP) {
            return Why.UNCALLED;
        }
        return kind == DeadlineKind.ACCEPT && !state.ended() ? Why.RETURNED : Why.ENDED;
    }

    private static String code(CaseDues.Dues dues) {
        ItemChoice item = dues.facts().item();
        return item == null ? "" : item.code();
    }
}
