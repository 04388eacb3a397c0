package city.hotline.autodispatch;

import city.hotline.cases.CaseCourses.Leg;
import city.hotline.cases.Ending;
import city.hotline.cases.HandlerKind;
import city.hotline.departments.DepartmentId;
import city.hotline.providers.ProviderId;
import java.util.UUID;

/**
 * Somebody a case can be given to.
 *
 * @param name in Chinese, as it was on that day
 */
public record Nominee(HandlerKind kind, UUID id, String name) {
    static Nominee of(Leg leg) {
        return new Nominee(leg.kind(), leg.handler(), leg.name());
    }

    /** Names change; the same one is who has the same id. */
    public boolean is(Nominee other) {
        return kind == other.kind && id.equals(other.id);
    }

    Ending.Dispatch ending() {
        return switch (kind) {
            case DEPARTMENT -> new Ending.ToDepartment(new DepartmentId(id), name, "");
            case PROVIDER -> new Ending.ToProvider(new ProviderId(id), name, "");
            case TEAM -> new Ending.ToTeam(new ProviderId(id), name, "");
        };
    }
}
