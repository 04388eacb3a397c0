package city.hotline.credit;

import city.hotline.catalogue.Wording;
import city.hotline.providers.ProviderId;

/**
 * What a run gives one provider.
 *
 * @param before the grade that holds today
 */
public record GradeChange(ProviderId provider, Wording name, Grade before, GradeInputs inputs, Graded after) {
    public boolean changes() {
        return before != after.grade();
    }
}
