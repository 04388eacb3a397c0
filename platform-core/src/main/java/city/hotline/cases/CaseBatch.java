package city.hotline.cases;

import static java.util.function.UnaryOperator.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Locks many cases for one act, in one order, so that two who mark the same ones do not wait for each other in a circle. */
@Component
class CaseBatch {
    private final CaseShelf shelf;

    CaseBatch(CaseShelf shelf) {
        this.shelf = shelf;
    }

    /** @throws BatchRefused unless {@code act} can be done with every one of them as it was seen */
    List<Case> hold(Collection<Marked> marked, Act act) {
        Map<UUID, Long> seen = new TreeMap<>();
        marked.forEach(one -> seen.put(one.id().value(), one.version()));
        if (seen.size() > CaseBatches.MOST) {
            throw new BatchTooLarge(CaseBatches.MOST);
        }
        Map<UUID, Case> held = seen.isEmpty()
                ? Map.of()
                : shelf.takeAll(seen.keySet()).stream()
                        .collect(toMap(subject -> subject.id().value(), identity()));
        requireAll(seen, held, act);
        return seen.keySet().stream()
                .map(held::get)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static void requireAll(Map<UUID, Long> seen, Map<UUID, Case> held, Act act) {
        Set<CaseId> refused = new HashSet<>();
        int unknown = 0;
        int changed = 0;
        int elsewhere = 0;
        for (Map.Entry<UUID, Long> one : seen.entrySet()) {
            Case subject = held.get(one.getKey());
            if (subject == null) {
                unknown++;
            } else if (subject.version() != one.getValue()) {
                changed++;
            } else if (!act.allowedFrom(subject.state())) {
                elsewhere++;
            } else {
                continue;
            }
            refused.add(new CaseId(one.getKey()));
        }
        if (!refused.isEmpty()) {
            throw new BatchRefused(refused, seen.size(), unknown, changed, elsewhere);
        }
    }
}
