package city.hotline.cases;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Who may know of a case on a sealed line: whoever works on that line, and whoever registered the case. To all others it
 * is as if there were none, in lists, counts and files alike. This is the one place that decides, in the two languages that
 * are asked in; it is asked of the rows themselves, so nothing has to be kept up to date. Rooms above that keep something
 * about cases in tables of their own ask it as well.
 */
public final class LineAccess {
    /** A condition over the columns of hotline_case, with the {@link #parameters}. */
    public static final String SQL = """
            (line <> all(array(select sealed.line from sealed_line sealed)) or line = any(:lines)
             or registered_by = cast(:me as uuid))""";

    /** The same over the entity {@code c}. */
    static final String JPQL = "(c.facts.line not in (select s.line from SealedLine s) or c.facts.line in :lines"
            + " or c.origin.registeredBy = :me)";

    private LineAccess() {}

    /** What {@link #SQL} asks for, for whoever is at work. */
    public static Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("lines", new SqlArrayValue("text", lines().toArray()));
        parameters.put("me", me());
        return parameters;
    }

    /** The lines of whoever is at work, with the empty one, which no city can seal. */
    static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(""));
        CurrentOperator.find().map(Operator::lines).ifPresent(lines::addAll);
        return lines;
    }

    static @Nullable UUID me() {
        return CurrentOperator.find().map(Operator::account).orElse(null);
    }
}
