package city.hotline.cases;

import city.hotline.access.AuditTrail;
import city.hotline.access.CurrentOperator;
import city.hotline.foundation.StoredText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the history that a city brings along. Cases come in closed, with their reply in the timeline. */
@Service
@Transactional
@PreAuthorize("hasAuthority('IMPORT_CASES')")
public class CaseArchive {
    private static final Logger log = LoggerFactory.getLogger(CaseArchive.class);

    /** What an import brought and nobody has worked on since. */
    private static final String UNTOUCHED = """
            where import_id = :import and removed_at is null and version = 0 and not exists (
                select 1 from case_event e
                where e.case_id = c.id and e.kind not in ('ARCHIVED', 'REPLIED'))""";

    private final JdbcClient jdbc;
    private final ArchiveRows rows;
    private final CaseNumbers numbers;
    private final AuditTrail audit;
    private final Clock clock;

    CaseArchive(JdbcClient jdbc, ArchiveRows rows, CaseNumbers numbers, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds a batch; some hundreds at a time are good. A reference that {@code source} brought before is left as it is, so
     * that the same file twice is the same as once. After an import was removed its references are free again.
     *
     * @param source names the older system or the kind of file, 1 to 100 characters; the same for the same history
     */
    public ArchiveResult add(ImportId importId, String source, List<ArchivedCase> batch) {
        StoredText.required("source", source, CaseText.SHORT);
        Map<String, ArchivedCase> fresh = new LinkedHashMap<>();
        batch.forEach(archived -> fresh.putIfAbsent(archived.reference(), archived));
        Set<String> there = alreadyThere(source, fresh.keySet());
        fresh.keySet().removeAll(there);
        there.addAll(rows.insert(importId, source, numbered(fresh.values()), step()));
        int added = fresh.size()
                - (int) fresh.keySet().stream().filter(there::contains).count();
        audit.record("CASES_ARCHIVED", "import:" + importId, String.valueOf(added));
        log.info("import {} added {} cases", importId, added);
        return new ArchiveResult(added, there);
    }

    /**
     * Undoes an import: its cases that nobody has touched since are shown nowhere any more and give their references free.
     * The rows stay: their timelines can never be deleted, by the database's own rule.
     *
     * @return how many cases are gone
     */
    public int remove(ImportId importId) {
        int removed = jdbc.sql("""
                        update hotline_case c set removed_at = :now
                        """ + UNTOUCHED)
                .param("now", Columns.at(clock.instant()))
                .param("import", importId.value())
                .update();
        audit.record("CASES_REMOVED", "import:" + importId, String.valueOf(removed));
        log.info("import {} removed {} cases", importId, removed);
        return removed;
    }

    /** How many cases {@link #remove} would take away now. */
    @Transactional(readOnly = true)
    public int removable(ImportId importId) {
        return jdbc.sql("select count(*) from hotline_case c " + UNTOUCHED)
                .param("import", importId.value())
                .query(Integer.class)
                .single();
    }

    /** Which of these references {@code source} has brought before; some hundreds at a time are good. */
    @Transactional(readOnly = true)
    public Set<String> known(String source, Collection<String> references) {
        return alreadyThere(source, references);
    }

    private Set<String> alreadyThere(String source, Collection<String> references) {
        if (references.isEmpty()) {
            return new TreeSet<>();
        }
        return new TreeSet<>(jdbc.sql("""
                        select source_ref from hotline_case
                        where source = :source and source_ref in (:references) and removed_at is null""")
                .param("source", source)
                .param("references", references)
                .query(String.class)
                .list());
    }

    private List<Numbered> numbered(Collection<ArchivedCase> fresh) {
        Map<LocalDate, List<ArchivedCase>> days = fresh.stream()
                .collect(Collectors.groupingBy(
                        archived -> numbers.dayOf(archived.registeredAt()), TreeMap::new, Collectors.toList()));
        List<Numbered> numbered = new ArrayList<>();
        days.forEach((day, cases) -> {
            int counter = numbers.reserve(day, cases.size());
            for (ArchivedCase archived : cases) {
                numbered.add(new Numbered(CaseId.next(), numbers.format(day, counter++), archived));
            }
        });
        return numbered;
    }

    private Step step() {
        return new Step(CurrentOperator.require().signature(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    record Numbered(CaseId id, String number, ArchivedCase archived) {}
}
