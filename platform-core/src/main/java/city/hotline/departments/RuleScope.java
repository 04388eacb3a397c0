package city.hotline.departments;

import city.hotline.catalogue.Coverage;
import city.hotline.catalogue.Fit;
import city.hotline.foundation.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of the dispatch directory is about.
 *
 * @param items the code of an item, or its first four or two digits: its group or its class
 * @param area the name of an area, at most 100 characters; empty for the whole city
 */
public record RuleScope(String items, String area) {
    private static final Pattern ITEMS = Pattern.compile("([0-9]{2}){1,3}");
    private static final int AREA = 100;

    /** @throws RuleScopeInvalid when {@code items} is no beginning of an item's code */
    public RuleScope {
        if (!ITEMS.matcher(items).matches()) {
            throw new RuleScopeInvalid();
        }
        area = PlainText.line("area", area.strip(), AREA);
    }

    /**
     * How well it meets an item at a place, or empty when it does not. While the place is not known, rules of one area meet
     * nothing.
     */
    public Optional<Fit> meets(String itemCode, @Nullable String place) {
        List<String> areas = area.isEmpty() ? List.of() : List.of(area);
        return new Coverage(List.of(items), areas)
                .of(itemCode, place)
                .filter(fit -> fit.reach() != Fit.Reach.SOME_AREAS);
    }
}
