package city.hotline.cases;

import java.util.List;

/**
 * The tenant's cases of which somebody said what they are about, for those who learn from them. What a line seals and what
 * an undone import brought is not among them. It is read by the house itself, inside a transaction of the tenant, and asks
 * nobody's permission.
 */
public interface LabelledCases {
    int count();

    /** The newest first; {@code limit} is at least 1. */
    List<LabelledCase> newest(int limit);
}
