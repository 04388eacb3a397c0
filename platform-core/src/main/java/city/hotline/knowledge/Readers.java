package city.hotline.knowledge;

import city.hotline.access.Operator;
import city.hotline.access.Permission;
import java.util.EnumSet;
import java.util.Set;

/** Whom an article is for. */
public enum Readers {
    /** The hotline's own people alone. */
    OPERATOR,
    /** Whatever stands in it may be read out and sent to citizens. */
    PUBLIC;

    /** Whose articles somebody may open wherever in the city they come from; empty: none. */
    public static Set<Readers> openTo(Operator operator) {
        if (operator.may(Permission.READ_KNOWLEDGE)) {
            return EnumSet.allOf(Readers.class);
        }
        return operator.may(Permission.READ_PUBLIC_KNOWLEDGE) ? EnumSet.of(PUBLIC) : EnumSet.noneOf(Readers.class);
    }
}
