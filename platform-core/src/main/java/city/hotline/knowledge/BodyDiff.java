package city.hotline.knowledge;

import city.hotline.knowledge.LineDiff.Kind;
import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Two bodies line by line, side by side. */
final class BodyDiff {
    /** Beyond so many lines the one text is told as replaced by the other: comparing them would hold up a screen. */
    private static final int MOST_LINES = 4_000;

    private final List<LineDiff> told = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private int next;

    private BodyDiff() {}

    /** Empty when they are the same. */
    static List<LineDiff> of(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        List<String> older = before.lines().toList();
        List<String> newer = after.lines().toList();
        return older.size() > MOST_LINES || newer.size() > MOST_LINES
                ? replaced(older, newer)
                : new BodyDiff().compared(older, newer);
    }

    private List<LineDiff> compared(List<String> older, List<String> newer) {
        for (AbstractDelta<String> delta :
                DiffUtils.diff(older, newer, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            same(older, delta.getSource().getPosition());
            removed.addAll(delta.getSource().getLines());
            added.addAll(delta.getTarget().getLines());
            next += delta.getSource().size();
        }
        same(older, older.size());
        flush();
        return told;
    }

    /** Where lines stay between two differences, the first of them is told; without any the two are one. */
    private void same(List<String> lines, int until) {
        if (next < until) {
            flush();
            lines.subList(next, until).forEach(line -> told.add(new LineDiff(Kind.SAME, line, line)));
            next = until;
        }
    }

    private void flush() {
        told.addAll(replaced(removed, added));
        removed.clear();
        added.clear();
    }

    private static List<LineDiff> replaced(List<String> older, List<String> newer) {
        List<LineDiff> lines = new ArrayList<>();
        int both = Math.min(older.size(), newer.size());
        for (int at = 0; at < both; at++) {
            lines.add(new LineDiff(Kind.CHANGED, older.get(at), newer.get(at)));
        }
        older.subList(both, older.size()).forEach(line -> lines.add(new LineDiff(Kind.REMOVED, line, "")));
        newer.subList(both, newer.size()).forEach(line -> lines.add(new LineDiff(Kind.ADDED, "", line)));
        return lines;
    }
}
