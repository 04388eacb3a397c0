package city.hotline.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** Writes archived cases and their timelines in batches. */
@Component
class ArchiveRows {
    private static final String INSERT_CASE = """
            insert into hotline_case (
                id, number, state, version, channel, caller_id, registered_by_name, registered_at, title, description,
                item_id, item_code, first_response_due_at, first_responded_at, handling_due_at, closed_at, label,
                import_id, source, source_ref, address)
            values (
                :id, :number, :state, 0, :channel, cast(:caller as uuid), :actor, :registered, :title, :body,
                cast(:item as uuid), :code, :responseDue, cast(:replied as timestamptz), :handlingDue, :closed, :label,
                :import, :source, :reference, :address)
            on conflict (source, source_ref) where source is not null and removed_at is null do nothing""";
    private static final String INSERT_EVENT = """
            insert into case_event (case_id, at, actor, kind, text, detail)
            values (:id, :at, :actor, :kind, :text, '{"version": 0}')""";

    /** Nobody knows what an older system promised: the field's usual times stand in for it. */
    private static final Duration USUAL_RESPONSE = Duration.ofMinutes(5);

    private static final Duration USUAL_HANDLING = Duration.ofDays(5);

    private final NamedParameterJdbcOperations jdbc;

    ArchiveRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Inserts what is new and gives the references that another import brought at the same moment. */
    List<String> insert(ImportId importId, String source, List<CaseArchive.Numbered> batch, Step step) {
        if (batch.isEmpty()) {
            return List.of();
        }
        int[] inserted = jdbc.batchUpdate(
                INSERT_CASE,
                array(batch.stream()
                        .map(numbered -> row(importId, source, numbered, step))
                        .toList()));
        List<MapSqlParameterSource> events = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < inserted.length; i++) {
            if (inserted[i] == 0) {
                lost.add(batch.get(i).archived().reference());
            } else {
                events.addAll(events(batch.get(i), source, step));
            }
        }
        jdbc.batchUpdate(INSERT_EVENT, array(events));
        return lost;
    }

    private MapSqlParameterSource row(ImportId importId, String source, CaseArchive.Numbered numbered, Step step) {
        ArchivedCase archived = numbered.archived();
        Instant registered = archived.registeredAt();
        return new MapSqlParameterSource()
                .addValue("id", numbered.id().value())
                .addValue("number", numbered.number())
                .addValue("state", archived.state().name())
                .addValue(
                        "caller",
                        archived.caller() == null ? null : archived.caller().value())
                .addValue("actor", step.actor())
                .addValue("registered", Columns.at(registered))
                .addValue("title", archived.title())
                .addValue("body", archived.body())
                .addValue(
                        "item",
                        archived.item() == null ? null : archived.item().id().value())
                .addValue(
                        "code", archived.item() == null ? null : archived.item().code())
                .addValue("responseDue", Columns.at(registered.plus(USUAL_RESPONSE)))
                .addValue("replied", archived.repliedAt() == null ? null : Columns.at(archived.closedAt()))
                .addValue("handlingDue", Columns.at(registered.plus(USUAL_HANDLING)))
                .addValue("closed", Columns.at(archived.closedAt()))
                .addValue("label", archived.label() == null ? "" : archived.label())
                .addValue("import", importId.value())
                .addValue("source", source)
                .addValue("reference", archived.reference())
                .addValue("address", archived.address())
                .addValue("channel", archived.channel().name());
    }

    private static List<MapSqlParameterSource> events(CaseArchive.Numbered numbered, String source, Step step) {
        ArchivedCase archived = numbered.archived();
        List<MapSqlParameterSource> events = new ArrayList<>();
        events.add(event(numbered.id(), step, step.at(), TimelineKind.ARCHIVED, source));
        if (archived.reply() != null && !archived.reply().isBlank()) {
            events.add(event(numbered.id(), step, archived.closedAt(), TimelineKind.REPLIED, archived.reply()));
        }
        return events;
    }

    private static MapSqlParameterSource event(CaseId id, Step step, Instant at, TimelineKind kind, String text) {
        return new MapSqlParameterSource()
                .addValue("id", id.value())
                .addValue("at", Columns.at(at))
                .addValue("actor", step.actor())
                .addValue("kind", kind.name())
                .addValue("text", text);
    }

    private static MapSqlParameterSource[] array(List<MapSqlParameterSource> rows) {
        return rows.toArray(new MapSqlParameterSource[0]);
    }
}
