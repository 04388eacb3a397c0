package city.hotline.departments;

import city.hotline.catalogue.Fit;
import org.jspecify.annotations.Nullable;

/**
 * A department that a matter can be given to, and why.
 *
 * @param rule the rule that names it as lead; null where only its own coverage speaks for it
 * @param fit how well the rule, or else its coverage, meets item and place
 */
public record DispatchOffer(Department department, @Nullable DispatchRule rule, Fit fit) {}
