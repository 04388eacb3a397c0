package city.hotline.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The present or last handler of a case, as columns; nobody before the first dispatch. */
@Embeddable
record Handler(
        @Column(name = "handler_kind") @Enumerated(EnumType.STRING) @Nullable
        HandlerKind kind,

        @Column(name = "handler_id") @Nullable UUID id,
        @Column(name = "handler_name") String name) {
    static final Handler NOBODY = new Handler(null, null, "");

    static Handler of(Ending.Dispatch dispatch) {
        return switch (dispatch) {
            case Ending.ToDepartment to ->
                new Handler(HandlerKind.DEPARTMENT, to.department().value(), to.name());
            case Ending.ToProvider to ->
                new Handler(HandlerKind.PROVIDER, to.provider().value(), to.name());
            case Ending.ToTeam to -> new Handler(HandlerKind.TEAM, to.team().value(), to.name());
        };
    }
}
