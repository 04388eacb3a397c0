package city.hotline.knowledge;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Permission;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the operator of the present work reaches, as conditions over {@code article a}. Each stands inside its query, so that
 * neither a row nor a count goes out that he may not open.
 */
@Component
class Reach {
    private static final String MINE =
            "a.owner = (select m.department from department_member m where m.account = cast(:me as uuid))";

    /** Served today, to him. */
    static final String READABLE = "(a.removed_at is null and a.standing = 'PUBLISHED'"
            + " and (a.valid_from is null or a.valid_from <= :today)"
            + " and (a.valid_until is null or a.valid_until >= :today)"
            + " and (:reads = 'ALL' or (:reads = 'PUBLIC' and (a.readers = 'PUBLIC' or " + MINE + "))))";

    /** His to write. */
    static final String EDITABLE = "(a.removed_at is null and (:edits = 'ALL' or (:edits = 'OWN' and " + MINE + ")))";

    private final Tenants tenants;
    private final Clock clock;

    Reach(Tenants tenants, Clock clock) {
        this.tenants = tenants;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), tenants.current().zone());
    }

    /** What both conditions name. Nobody at work reaches nothing. */
    Map<String, @Nullable Object> parameters() {
        Optional<Operator> operator = CurrentOperator.find();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("today", today());
        values.put("me", operator.map(Operator::account).orElse(null));
        values.put("reads", operator.map(Reach::reads).orElse("NONE"));
        values.put("edits", operator.map(Reach::edits).orElse("NONE"));
        return values;
    }

    static boolean editsOwnAlone() {
        return CurrentOperator.find().map(Reach::edits).orElse("NONE").equals("OWN");
    }

    private static String reads(Operator operator) {
        if (operator.may(Permission.READ_KNOWLEDGE)) {
            return "ALL";
        }
        return operator.may(Permission.READ_PUBLIC_KNOWLEDGE) ? "PUBLIC" : "NONE";
    }

    private static String edits(Operator operator) {
        if (operator.may(Permission.EDIT_KNOWLEDGE)) {
            return "ALL";
        }
        return operator.may(Permission.EDIT_OWN_KNOWLEDGE) ? "OWN" : "NONE";
    }
}
