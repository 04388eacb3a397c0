package city.hotline.credit;

import city.hotline.cases.CaseId;
import city.hotline.foundation.Sentences;
import city.hotline.notifications.Medium;
import city.hotline.notifications.Notice;
import city.hotline.notifications.Notices;
import city.hotline.notifications.Occasion;
import city.hotline.providers.ProviderStanding;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes to the citizen what became of whoever treated him badly; once for each sanction. Nothing is written about a sealed
 * line: a phone may lie on the kitchen table. The texts are Chinese, as all that citizens are sent.
 */
@Component
class CitizenWord {
    private static final int SHORT_TITLE = 24;
    private static final String REACHED = """
            select c.number, c.title, phone.number as phone from hotline_case c
            cross join lateral (select p.number from caller_phone p
                where p.caller_id = c.caller_id and p.number like '+861%' order by p.added_at, p.number limit 1) phone
            where c.id = :id and c.removed_at is null and c.import_id is null
                and c.line <> all(array(select s.line from sealed_line s))""";

    private final JdbcClient jdbc;
    private final Notices notices;

    CitizenWord(JdbcClient jdbc, Notices notices) {
        this.jdbc = jdbc;
        this.notices = notices;
    }

    private record Reached(String number, String title, String phone) {}

    boolean reaches(CaseId id) {
        return reached(id).isPresent();
    }

    /** Whether there was somebody to write to. */
    boolean sanctioned(CaseId id, SanctionId sanction, String provider, ProviderStanding step, CaseConsequence next) {
        Optional<Reached> citizen = reached(id);
        citizen.ifPresent(one -> notices.send(notice(
                Occasion.PROVIDER_SANCTIONED,
                id,
                one,
                sanction,
                Map.of("handler", provider, "measure", measure(step), "next", said("SANCTION_NEXT." + next)))));
        return citizen.isPresent();
    }

    /** Whether there was somebody to write to. */
    boolean reversed(CaseId id, SanctionId sanction, String provider, ProviderStanding step) {
        Optional<Reached> citizen = reached(id);
        citizen.ifPresent(one -> notices.send(notice(
                Occasion.SANCTION_REVERSED, id, one, sanction, Map.of("handler", provider, "measure", measure(step)))));
        return citizen.isPresent();
    }

    private static Notice notice(
            Occasion occasion, CaseId id, Reached citizen, SanctionId sanction, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("number", citizen.number());
        all.put("title", shortened(citizen.title()));
        return new Notice(
                occasion, Medium.SMS, citizen.phone(), id.value(), sanction + " " + occasion, all, null, false);
    }

    private Optional<Reached> reached(CaseId id) {
        return jdbc.sql(REACHED)
                .param("id", id.value())
                .query((row, index) ->
                        new Reached(row.getString("number"), row.getString("title"), row.getString("phone")))
                .optional();
    }

    private static String measure(ProviderStanding step) {
        return said("SANCTION_STEP." + step);
    }

    private static String said(String code) {
        return Sentences.of(code, Locale.CHINA);
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= SHORT_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, SHORT_TITLE)) + "…";
    }
}
