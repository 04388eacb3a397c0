package city.hotline.ui.desk;

import city.hotline.cases.Ending;
import city.hotline.catalogue.Coverage;
import city.hotline.catalogue.Fit;
import city.hotline.catalogue.Wording;
import city.hotline.departments.DepartmentId;
import city.hotline.providers.ProviderId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be given the case: a department, a firm, a volunteer team.
 *
 * @param about what it does, in Chinese
 * @param fit why it is offered; null when it was looked for by name
 */
record Target(
        UUID id,
        Wording name,
        String phone,
        Coverage coverage,
        String about,
        @Nullable Fit fit) {

    /** The ending that gives it the case, its name kept as it is today. */
    Ending ending(Way way, String note) {
        return switch (way) {
            case DEPARTMENT -> new Ending.ToDepartment(new DepartmentId(id), name.zh(), note);
            case PROVIDER -> new Ending.ToProvider(new ProviderId(id), name.zh(), note);
            case VOLUNTEERS -> new Ending.ToTeam(new ProviderId(id), name.zh(), note);
            case ANSWERED, NOT_AVAILABLE -> throw new IllegalArgumentException(way + " goes to nobody");
        };
    }
}
