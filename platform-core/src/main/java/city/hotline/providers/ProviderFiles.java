package city.hotline.providers;

import city.hotline.access.AuditTrail;
import city.hotline.access.CurrentOperator;
import city.hotline.catalogue.Directory;
import city.hotline.catalogue.DirectoryEntry;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 入驻档案: the files of firms and teams, from the draft to the end of the contract. Another city's id is refused like an
 * unknown one, with {@link ProviderUnknown}; a change of a file that is not at its version any more with
 * {@link ProviderFileChanged}. After a refusal everything is as before.
 */
@Service
@Transactional
public class ProviderFiles {
    private static final String READ = "hasAuthority('READ_CATALOGUE')";
    private static final String MANAGE = "hasAuthority('MANAGE_PROVIDERS')";

    private final ProviderFileTable table;
    private final Directory<DirectoryEntry> directory;
    private final AuditTrail audit;
    private final Tenants tenants;
    private final Clock clock;

    ProviderFiles(
            ProviderFileTable table,
            JdbcClient jdbc,
            NamedParameterJdbcOperations batches,
            AuditTrail audit,
            Tenants tenants,
            Clock clock) {
        this.table = table;
        this.directory = new Directory<>(jdbc, batches, "provider", entry -> entry);
        this.audit = audit;
        this.tenants = tenants;
        this.clock = clock;
    }

    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public ProviderFile of(ProviderId id) {
        return table.byId(id).orElseThrow(ProviderUnknown::new);
    }

    /** Those of the ids that this city knows, by code. */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public List<ProviderFile> of(Collection<ProviderId> ids) {
        return ids.isEmpty() ? List.of() : table.byIds(ids);
    }

    /** Every file, by code. */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public List<ProviderFile> all() {
        return table.all();
    }

    /** What was done with a file, the newest first. */
    @PreAuthorize(MANAGE)
    @Transactional(readOnly = true)
    public List<AdmissionEvent> history(ProviderId id) {
        return table.told(id);
    }

    /** How many users work for a firm or team; without one nobody there sees its orders. */
    @PreAuthorize(MANAGE)
    @Transactional(readOnly = true)
    public int members(ProviderId id) {
        return table.members(id);
    }

    /**
     * The file, kept from everybody else until the transaction ends: whoever counts on its capacity counts alone.
     *
     * @throws ProviderUnknown when this city has no such provider
     */
    @PreAuthorize(READ)
    public ProviderFile hold(ProviderId id) {
        return table.hold(id).orElseThrow(ProviderUnknown::new);
    }

    /**
     * Refuses what no person may give an order to either: who is not admitted, expelled, or without a valid licence. Until the
     * transaction ends nobody can be expelled.
     *
     * @throws ProviderRefused naming what is missing
     */
    @PreAuthorize(READ)
    public void requireAdmitted(ProviderId id) {
        ProviderFile file = table.share(id).orElseThrow(ProviderUnknown::new);
        Shortfall.of(file, now()).stream()
                .filter(Shortfall::forbids)
                .findFirst()
                .ifPresent(why -> {
                    throw new ProviderRefused(file.provider().name().zh(), why);
                });
    }

    /**
     * Adds a firm or team, as a draft.
     *
     * @throws ProviderCodeTaken when another has the code
     */
    @PreAuthorize(MANAGE)
    public ProviderFile add(NewProvider fresh, FileContent content) {
        ProviderId id = ProviderId.next();
        try {
            directory.add(fresh.entry(id));
        } catch (DuplicateKeyException taken) {
            throw new ProviderCodeTaken(fresh.code());
        }
        table.add(id, Admission.DRAFT, content);
        tell(id, AdmissionEvent.ADDED, AdmissionEventWords.NONE);
        return of(id);
    }

    /**
     * Changes what a file and the directory say of a firm or team; its code and its form stay.
     *
     * @param version the one that was seen
     */
    @PreAuthorize(MANAGE)
    public ProviderFile change(ProviderId id, long version, NewProvider entry, FileContent content) {
        ProviderFile file = hold(id);
        write(file, version, file.admission(), content);
        directory.update(new DirectoryEntry(
                id.value(),
                file.provider().code(),
                entry.name(),
                entry.phone(),
                entry.coverage(),
                file.provider().form().name(),
                entry.note()));
        tell(
                id,
                AdmissionEvent.CHANGED,
                AdmissionEventWords.changed(FileDraft.of(file).changes(new FileDraft(entry, content))));
        return of(id);
    }

    /**
     * Takes one step of an admission.
     *
     * @param version the one that was seen
     * @throws AdmissionRefused when it does not follow, or the file is not complete yet, or who submitted it would check it
     */
    @PreAuthorize(MANAGE)
    public ProviderFile step(ProviderId id, long version, AdmissionStep step) {
        ProviderFile file = hold(id);
        String name = file.provider().name().zh();
        Admission after =
                file.admission().after(step, name, CurrentOperator.require().loginName());
        if (step.until() != null && step.until().isBefore(now().toLocalDate())) {
            throw AdmissionRefused.past();
        }
        if (step.act() == AdmissionAct.SUBMIT || step.act() == AdmissionAct.PASS) {
            requireComplete(file);
        }
        write(file, version, after, file.content());
        tell(id, step.act().name(), new AdmissionEventWords(step.reason(), step.until(), step.contract()));
        return of(id);
    }

    /** The city's day, by which licences and contracts end. */
    @Transactional(readOnly = true)
    public LocalDate today() {
        return now().toLocalDate();
    }

    private void write(ProviderFile file, long version, Admission admission, FileContent content) {
        if (!table.write(file.id(), version, admission, content)) {
            throw new ProviderFileChanged(file.provider().name().zh());
        }
    }

    private static void requireComplete(ProviderFile file) {
        List<FilePart> missing = file.missing();
        if (!missing.isEmpty()) {
            throw AdmissionRefused.incomplete(file.provider().name().zh(), missing);
        }
    }

    private void tell(ProviderId id, String act, AdmissionEventWords words) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String actor = CurrentOperator.require().signature();
        table.tell(id, new AdmissionEvent(at, actor, act, words.reason(), words.until(), words.contract()));
        audit.record("PROVIDER_" + act, "provider:" + id, words.reason());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), tenants.current().zone());
    }
}
