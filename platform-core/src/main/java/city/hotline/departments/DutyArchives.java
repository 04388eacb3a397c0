package city.hotline.departments;

import city.hotline.access.AuditTrail;
import city.hotline.access.CurrentOperator;
import city.hotline.catalogue.Directory;
import city.hotline.foundation.StoredText;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 职能档案: what each department does, by which rules, whom to ask and when. The city's administrator keeps them; a department
 * proposes what its own is to say.
 */
@Service
@Transactional
public class DutyArchives {
    private static final String READ = "hasAuthority('READ_CATALOGUE')";
    private static final String EDIT = "hasAuthority('EDIT_DEPARTMENTS')";

    private final ArchiveTable table;
    private final Directory<Department> directory;
    private final OwnUnits units;
    private final AuditTrail audit;
    private final Clock clock;

    DutyArchives(
            ArchiveTable table,
            JdbcClient jdbc,
            NamedParameterJdbcOperations batches,
            OwnUnits units,
            AuditTrail audit,
            Clock clock) {
        this.table = table;
        this.directory = new Directory<>(jdbc, batches, "department", Departments::department);
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty for a department that this city does not have. */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public Optional<DutyArchive> of(DepartmentId id) {
        return table.byId(id);
    }

    /** Every archive, by code. */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public List<DutyArchive> all() {
        return table.all();
    }

    /**
     * Says something else of a department; dispatch offers it accordingly from then on.
     *
     * @param version of the archive that was read
     * @throws DepartmentUnknown when this city has no such department
     * @throws ArchiveChanged when somebody saved since; nothing is changed
     */
    @PreAuthorize(EDIT)
    public DutyArchive change(DepartmentId id, long version, ArchiveContent content) {
        DutyArchive archive = require(id);
        if (!table.write(id, version, content)) {
            throw new ArchiveChanged();
        }
        directory.update(ArchiveTable.entry(archive, content));
        audit.record("DEPARTMENT_CHANGED", "department:" + id, archive.code());
        return require(id);
    }

    /** As the two in one: when either is refused, nothing is changed. */
    @PreAuthorize(EDIT)
    public DutyArchive change(DepartmentId id, long version, ArchiveContent content, @Nullable DepartmentId parent) {
        if (!Objects.equals(parent, require(id).parent())) {
            move(id, parent);
        }
        return change(id, version, content);
    }

    /**
     * Lets a department belong to another, whose handlers answer for it too.
     *
     * @param parent null for none
     * @throws UnitsInCircle when it is one of its own units
     */
    @PreAuthorize(EDIT)
    public void move(DepartmentId id, @Nullable DepartmentId parent) {
        DutyArchive archive = require(id);
        if (parent != null) {
            require(parent);
            if (parent.equals(id) || units.below(id).contains(parent)) {
                throw new UnitsInCircle();
            }
        }
        table.move(id, parent);
        audit.record("DEPARTMENT_MOVED", "department:" + id, archive.code());
    }

    /** Whether whoever is at work may propose what the archive of {@code id} is to say. */
    @PreAuthorize("hasAuthority('HANDLE_CASES')")
    @Transactional(readOnly = true)
    public boolean mayPropose(DepartmentId id) {
        return units.hold(id);
    }

    /**
     * Proposes what the archive of one's own department, or of a unit of it, is to say.
     *
     * @param reason must say something, at most 2,000 characters
     * @throws DepartmentUnknown for every other department
     * @throws ProposalOpen while another proposal about it is open
     */
    @PreAuthorize("hasAuthority('HANDLE_CASES')")
    public void propose(DepartmentId id, long version, ArchiveContent content, String reason) {
        StoredText.required("reason", reason, ArchiveContent.TEXT);
        if (!units.hold(id)) {
            throw new DepartmentUnknown();
        }
        table.propose(new ArchiveProposal(id, version, content, reason, me(), now()));
        audit.record("ARCHIVE_PROPOSED", "department:" + id, "");
    }

    /** Proposals that wait for a decision, the oldest first. */
    @PreAuthorize(EDIT)
    @Transactional(readOnly = true)
    public List<ArchiveProposal> proposals() {
        return table.proposals();
    }

    /**
     * Takes what a department proposed.
     *
     * @throws ProposalUnknown when there is none that is open
     * @throws ArchiveChanged when the archive was changed since it was proposed; the proposal stays open
     */
    @PreAuthorize(EDIT)
    public DutyArchive take(DepartmentId id) {
        ArchiveProposal proposal = table.proposalOf(id).orElseThrow(ProposalUnknown::new);
        DutyArchive changed = change(id, proposal.version(), proposal.content());
        table.decide(id, true, "", me(), now());
        return changed;
    }

    /** Leaves the archive as it is; {@code reason} must say something. */
    @PreAuthorize(EDIT)
    public void decline(DepartmentId id, String reason) {
        StoredText.required("reason", reason, ArchiveContent.TEXT);
        if (!table.decide(id, false, reason, me(), now())) {
            throw new ProposalUnknown();
        }
        audit.record("ARCHIVE_PROPOSAL_DECLINED", "department:" + id, "");
    }

    private DutyArchive require(DepartmentId id) {
        return table.byId(id).orElseThrow(DepartmentUnknown::new);
    }

    private static String me() {
        return CurrentOperator.require().signature();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
