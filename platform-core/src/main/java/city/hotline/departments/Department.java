package city.hotline.departments;

import city.hotline.catalogue.Coverage;
import city.hotline.catalogue.Wording;

/**
 * A body of the city that matters are handed to.
 *
 * @param code unique in the city, for example {@code nb-d01}
 * @param phone as it is dialled, area code included
 * @param coverage the items and the areas that it answers for
 * @param duties what it does, in Chinese
 */
public record Department(
        DepartmentId id,
        String code,
        Wording name,
        DepartmentKind kind,
        String phone,
        Coverage coverage,
        String duties) {}
