package city.hotline.followup;

import city.hotline.clocks.Audience;
import city.hotline.clocks.DeadlineTold;
import city.hotline.notifications.Reminders;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rings the bell of whoever has to hear of a deadline, in the transaction that tells of it. A case of a sealed line is told to
 * those alone who work on the line or registered it.
 */
@Component
class DeadlineReminders {
    private static final String HEARS = """
            select a.id from account a, hotline_case c
            where c.id = :case and a.enabled
                and (c.line <> all(array(select s.line from sealed_line s)) or c.line = any(a.lines)
                    or a.id = c.registered_by)
                and case :audience
                    when 'DESK' then a.id = c.registered_by
                    when 'HANDLER' then c.handler_kind = 'DEPARTMENT' and exists (select from department_member m
                        where m.account = a.id and m.department = c.handler_id)
                    when 'SUPERVISORS' then 'SUPERVISOR' = any(a.roles)
                    else 'CITY_ADMINISTRATOR' = any(a.roles) end""";

    private final Reminders reminders;
    private final JdbcClient jdbc;

    DeadlineReminders(Reminders reminders, JdbcClient jdbc) {
        this.reminders = reminders;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(DeadlineTold told) {
        List<UUID> hear = hear(told.caseId().value(), told.audience());
        if (!hear.isEmpty()) {
            reminders.tell(
                    hear,
                    new Reminders.News(
                            told.kind().name(),
                            told.rung().name(),
                            told.caseId().value(),
                            number(told.caseId().value()),
                            told.due(),
                            told.deadline() + " " + told.rung(),
                            sealed(told.caseId().value())));
        }
    }

    private List<UUID> hear(UUID caseId, Audience audience) {
        return jdbc.sql(HEARS)
                .param("case", caseId)
                .param("audience", audience.name())
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    private boolean sealed(UUID caseId) {
        return jdbc.sql("""
                        select line = any(array(select s.line from sealed_line s)) from hotline_case where id = :case""").param("case", caseId).query(Boolean.class).single();
    }

    private String number(UUID caseId) {
        return jdbc.sql("select number from hotline_case where id = :case")
                .param("case", caseId)
                .query((row, index) -> row.getString(1))
                .single();
    }
}
