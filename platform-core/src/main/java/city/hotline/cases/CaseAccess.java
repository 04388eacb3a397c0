package city.hotline.cases;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Permission;
import city.hotline.departments.OwnUnits;
import city.hotline.providers.OwnProviders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Who may know of a case. Two questions, both to be answered with yes: is its line open to him, for a sealed one is to those
 * alone who work on it or who registered the case; and is the case any of his business, which it is for whoever reads the
 * hotline's cases, and else for the department that leads or helps, with all departments that it belongs to, and
 * for the firm or team that has it. To all others it
 * is as if there were none, in lists, counts, files and timelines alike; nobody at work knows of no case.
 *
 * <p>This is the one place that decides, in the two languages that are asked in; it is asked of the rows themselves, so
 * nothing has to be kept up to date. Rooms above that keep something about cases in tables of their own ask it as well.
 */
public final class CaseAccess {
    /** Cases that the departments of whoever is at work lead, over the columns of hotline_case. */
    static final String LED = "(handler_kind = 'DEPARTMENT' and handler_id in " + OwnUnits.SQL + ")";

    /** Cases that those departments help with. */
    private static final String HELPED =
            "id in (select helper.case_id from case_helper helper where helper.department in " + OwnUnits.SQL + ")";

    /** Cases that the firm or team of whoever is at work has, or had last. */
    static final String SERVED = "(handler_kind in ('PROVIDER', 'TEAM') and handler_id in " + OwnProviders.SQL + ")";

    /** A condition over the columns of hotline_case, with the {@link #parameters}. */
    public static final String SQL = """
            ((line <> all(array(select sealed.line from sealed_line sealed)) or line = any(:lines)
             or registered_by = cast(:me as uuid))
             and (cast(:everything as boolean) or\s""" + LED + " or " + HELPED + " or " + SERVED + "))";

    private static final String OWN_FIRM = "(select f.provider from OwnFirm f where f.account = :me)";

    private static final String OWN = "(select o.unit from OwnUnit o where o.account = :me)";

    /** The same over the entity {@code c}. */
    static final String JPQL = "(c.facts.line not in (select s.line from SealedLine s) or c.facts.line in :lines"
            + " or c.origin.registeredBy = :me) and (:everything = true"
            + " or (c.standing.handler.kind = city.hotline.cases.HandlerKind.DEPARTMENT and c.standing.handler.id in "
            + OWN + ") or (c.standing.handler.kind <> city.hotline.cases.HandlerKind.DEPARTMENT"
            + " and c.standing.handler.id in " + OWN_FIRM
            + ") or c.id in (select h.caseId from HelpingDepartment h where h.department in " + OWN + "))";

    private CaseAccess() {}

    /** What {@link #SQL} asks for, for whoever is at work. */
    public static Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("lines", new SqlArrayValue("text", lines().toArray()));
        parameters.put("me", me());
        parameters.put("everything", everything());
        return parameters;
    }

    /** Whether whoever is at work reads the hotline's cases, and not those of a department alone. */
    static boolean everything() {
        return CurrentOperator.find()
                .filter(operator -> operator.may(Permission.READ_CASES))
                .isPresent();
    }

    /** The lines of whoever is at work, with the empty one, which no city can seal. */
    static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(""));
        CurrentOperator.find().map(Operator::lines).ifPresent(lines::addAll);
        return lines;
    }

    static @Nullable UUID me() {
        return OwnUnits.me();
    }
}
