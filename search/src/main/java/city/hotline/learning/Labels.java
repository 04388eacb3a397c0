package city.hotline.learning;

import java.util.List;

/**
 * Labels, and the groups that they stand under, which the first characters of a label name.
 *
 * @param leaves each once
 * @param groups how many characters name a group, the nearest groups first; at most two of them
 */
public record Labels(List<String> leaves, List<Integer> groups) {
    static final int MOST_LEVELS = 3;

    public Labels {
        leaves = List.copyOf(leaves);
        groups = List.copyOf(groups);
        if (groups.size() >= MOST_LEVELS) {
            throw new IllegalArgumentException("at most " + (MOST_LEVELS - 1) + " kinds of groups");
        }
    }

    /** Labels that stand under nothing. */
    public static Labels flat(List<String> leaves) {
        return new Labels(leaves, List.of());
    }

    int size() {
        return leaves.size();
    }

    /** That of the leaves is 0. */
    int levels() {
        return 1 + groups.size();
    }

    /** The leaves, or the groups of a level in the order of their first leaf. */
    List<String> at(int level) {
        return leaves.stream().map(leaf -> above(leaf, level)).distinct().toList();
    }

    /** What a leaf, or a group below that level, stands under; at level 0 the leaf itself. */
    String above(String label, int level) {
        return level == 0 ? label : label.substring(0, Math.min(label.length(), groups.get(level - 1)));
    }
}
