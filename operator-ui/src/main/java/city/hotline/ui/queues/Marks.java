package city.hotline.ui.queues;

import city.hotline.cases.CaseBatches;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Marked;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows that are marked to be worked on together, as they were when they were marked. */
final class Marks {
    private static final int NAMED = 3;

    private final Map<CaseId, CaseSummary> marked = new LinkedHashMap<>();

    /** Marks the row, or lets it go. */
    void toggle(CaseSummary row) {
        if (marked.remove(row.id()) == null && marked.size() < CaseBatches.MOST) {
            marked.put(row.id(), row);
        }
    }

    /** Marks all of these, as many as are worked on at once; lets all go when they are marked already. */
    void toggleAll(List<CaseSummary> rows) {
        List<CaseSummary> some = rows.stream().limit(CaseBatches.MOST).toList();
        boolean all = some.stream().allMatch(this::has);
        clear();
        if (!all) {
            some.forEach(row -> marked.put(row.id(), row));
        }
    }

    void drop(Set<CaseId> ids) {
        marked.keySet().removeAll(ids);
    }

    void clear() {
        marked.clear();
    }

    boolean has(CaseSummary row) {
        return marked.containsKey(row.id());
    }

    int size() {
        return marked.size();
    }

    boolean isEmpty() {
        return marked.isEmpty();
    }

    List<CaseSummary> rows() {
        return List.copyOf(marked.values());
    }

    /** For the domain: each with the version that was seen. */
    Collection<Marked> seen() {
        return marked.values().stream().map(Marked::of).toList();
    }

    /** The first numbers, and a sign that there are more. */
    String names() {
        String names =
                marked.values().stream().limit(NAMED).map(CaseSummary::number).collect(Collectors.joining(" "));
        return marked.size() > NAMED ? names + " …" : names;
    }
}
