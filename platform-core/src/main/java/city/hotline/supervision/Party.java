package city.hotline.supervision;

import city.hotline.cases.Ending;
import city.hotline.departments.DepartmentId;
import city.hotline.foundation.StoredText;

/**
 * A department that has to do its part.
 *
 * @param name as it is on that day
 * @param task what it has to do, 1 to 2,000 characters
 */
public record Party(DepartmentId department, String name, String task) {
    public Party {
        StoredText.required("task", task, Ending.NOTE);
    }
}
