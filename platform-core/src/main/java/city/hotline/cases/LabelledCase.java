package city.hotline.cases;

import org.jspecify.annotations.Nullable;

/**
 * A case of which somebody said what it is about.
 *
 * @param itemCode the item that was chosen; null when none was
 * @param label what an older system called it; empty when nothing
 */
public record LabelledCase(
        String title, String description, @Nullable String itemCode, String label) {}
