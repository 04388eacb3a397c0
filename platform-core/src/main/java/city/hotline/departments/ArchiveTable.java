package city.hotline.departments;

import city.hotline.catalogue.ArchiveEntry;
import city.hotline.catalogue.Coverage;
import city.hotline.catalogue.DirectoryEntry;
import city.hotline.catalogue.Wording;
import city.hotline.foundation.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The archives of departments, and what departments propose for them, as rows. */
@Component
class ArchiveTable {
    private static final String OPEN = "select * from archive_proposal where decided_at is null";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    ArchiveTable(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Optional<DutyArchive> byId(DepartmentId id) {
        return jdbc.sql("select * from department where id = :id")
                .param("id", id.value())
                .query(ArchiveTable::archive)
                .optional();
    }

    List<DutyArchive> all() {
        return jdbc.sql("select * from department order by code")
                .query(ArchiveTable::archive)
                .list();
    }

    /** Writes what the directory does not keep; says whether the archive still was at {@code version}. */
    boolean write(DepartmentId id, long version, ArchiveContent content) {
        return jdbc.sql("""
                                update department set basis = :basis, contact = :contact, deputy = :deputy, hours = :hours,
                                    version = version + 1
                                where id = :id and version = :version""")
                        .param("basis", content.basis())
                        .param("contact", content.contact())
                        .param("deputy", content.deputy())
                        .param("hours", content.hours())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Writes what a template says of departments that have just been installed. */
    void complete(List<ArchiveEntry> entries) {
        batches.batchUpdate(
                """
                update department set contact = :contact, deputy = :deputy, hours = :hours, basis = :basis,
                    parent = (select p.id from department p where p.code = :parent)
                where code = :code""",
                entries.stream()
                        .map(entry -> new MapSqlParameterSource()
                                .addValue("code", entry.code())
                                .addValue("parent", entry.parent())
                                .addValue("contact", entry.contact())
                                .addValue("deputy", entry.deputy())
                                .addValue("hours", entry.hours())
                                .addValue("basis", entry.basis()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** @param parent null for none */
    void move(DepartmentId id, @Nullable DepartmentId parent) {
        jdbc.sql("update department set parent = cast(:parent as uuid) where id = :id")
                .param("parent", parent == null ? null : parent.value())
                .param("id", id.value())
                .update();
    }

    /** @throws ProposalOpen while another proposal of the department is open */
    void propose(ArchiveProposal proposal) {
        try {
            jdbc.sql("""
                            insert into archive_proposal (id, department, version, content, reason, proposed_by, proposed_at)
                            values (:id, :department, :version, cast(:content as jsonb), :reason, :by, :at)""")
                    .param("id", Uuids.next())
                    .param("department", proposal.department().value())
                    .param("version", proposal.version())
                    .param("content", JsonMapper.shared().writeValueAsString(proposal.content()))
                    .param("reason", proposal.reason())
                    .param("by", proposal.proposedBy())
                    .param("at", proposal.proposedAt().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException open) {
            throw new ProposalOpen();
        }
    }

    List<ArchiveProposal> proposals() {
        return jdbc.sql(OPEN + " order by proposed_at")
                .query(ArchiveTable::proposal)
                .list();
    }

    Optional<ArchiveProposal> proposalOf(DepartmentId department) {
        return jdbc.sql(OPEN + " and department = :department")
                .param("department", department.value())
                .query(ArchiveTable::proposal)
                .optional();
    }

    /** Says whether there was an open one. */
    boolean decide(DepartmentId department, boolean taken, String words, String by, Instant at) {
        return jdbc.sql("""
                                update archive_proposal set taken = :taken, words = :words, decided_by = :by, decided_at = :at
                                where department = :department and decided_at is null""")
                        .param("taken", taken)
                        .param("words", words)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("department", department.value())
                        .update()
                == 1;
    }

    static DirectoryEntry entry(DutyArchive archive, ArchiveContent content) {
        return new DirectoryEntry(
                archive.id().value(),
                archive.code(),
                archive.name(),
                content.phone(),
                new Coverage(content.items(), content.areas()),
                archive.kind().name(),
                content.duties());
    }

    private static DutyArchive archive(ResultSet row, int index) throws SQLException {
        UUID parent = row.getObject("parent", UUID.class);
        return new DutyArchive(
                new DepartmentId(row.getObject("id", UUID.class)),
                row.getString("code"),
                new Wording(row.getString("name_zh"), row.getString("name_en")),
                DepartmentKind.valueOf(row.getString("kind")),
                parent == null ? null : new DepartmentId(parent),
                row.getLong("version"),
                new ArchiveContent(
                        row.getString("about"),
                        row.getString("basis"),
                        row.getString("contact"),
                        row.getString("deputy"),
                        row.getString("phone"),
                        row.getString("hours"),
                        List.of((String[]) row.getArray("areas").getArray()),
                        List.of((String[]) row.getArray("items").getArray())));
    }

    private static ArchiveProposal proposal(ResultSet row, int index) throws SQLException {
        return new ArchiveProposal(
                new DepartmentId(row.getObject("department", UUID.class)),
                row.getLong("version"),
                JsonMapper.shared().readValue(row.getString("content"), ArchiveContent.class),
                row.getString("reason"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
