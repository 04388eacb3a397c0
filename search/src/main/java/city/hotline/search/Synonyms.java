package city.hotline.search;

import city.hotline.access.AuditTrail;
import city.hotline.access.CurrentOperator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The city's own list of words that mean the same. What is changed holds for the next question, in every process and
 * without any index being written again.
 */
@Service
public class Synonyms {
    private static final Logger LOG = LoggerFactory.getLogger(Synonyms.class);

    private final SynonymTable table;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Synonyms(SynonymTable table, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** All groups, by their first words. */
    @PreAuthorize("hasAuthority('READ_KNOWLEDGE')")
    @Transactional(readOnly = true)
    public List<SynonymGroup> list() {
        return table.all();
    }

    /**
     * Adds a group.
     *
     * @param words 2 to 12 different ones of at most 20 characters; case, width, gaps and punctuation make no difference
     * @throws SynonymsTooFewOrMany for fewer or more
     * @throws SynonymTaken when one stands in another group; it names that group
     */
    @PreAuthorize("hasAuthority('EDIT_KNOWLEDGE')")
    @Transactional
    public SynonymGroup add(List<String> words) {
        SynonymGroupId id = SynonymGroupId.next();
        table.lock();
        return put("SYNONYMS_ADDED", id, SynonymWords.of(words));
    }

    /**
     * Gives the group these words instead of its own.
     *
     * @throws SynonymGroupUnknown when it was removed meanwhile
     * @throws SynonymsTooFewOrMany as {@link #add}
     * @throws SynonymTaken as {@link #add}
     */
    @PreAuthorize("hasAuthority('EDIT_KNOWLEDGE')")
    @Transactional
    public SynonymGroup change(SynonymGroupId id, List<String> words) {
        SynonymWords checked = SynonymWords.of(words);
        table.lock();
        if (!table.exists(id)) {
            throw new SynonymGroupUnknown();
        }
        return put("SYNONYMS_CHANGED", id, checked);
    }

    /** @throws SynonymGroupUnknown when it was removed before */
    @PreAuthorize("hasAuthority('EDIT_KNOWLEDGE')")
    @Transactional
    public void remove(SynonymGroupId id) {
        if (!table.remove(id)) {
            throw new SynonymGroupUnknown();
        }
        audit.record("SYNONYMS_REMOVED", "synonyms:" + id, "");
        events.publishEvent(new SynonymsChanged());
    }

    /**
     * Adds a template's groups to those that are there. A group that shares a word with one of them is left out, so that the
     * same template twice is the same as once. Whoever calls it has checked that the caller may: it is part of making a city.
     *
     * @return how many were added
     */
    @Transactional
    public int install(Collection<List<String>> groups) {
        table.lock();
        int added = 0;
        for (List<String> group : groups) {
            SynonymWords words = SynonymWords.of(group);
            SynonymGroupId id = SynonymGroupId.next();
            if (table.taken(words.keys(), id).isEmpty()) {
                table.put(id, words, now(), CurrentOperator.require().loginName());
                added++;
            }
        }
        events.publishEvent(new SynonymsChanged());
        LOG.info("synonyms installed: groups={} left out={}", added, groups.size() - added);
        return added;
    }

    private SynonymGroup put(String act, SynonymGroupId id, SynonymWords words) {
        table.taken(words.keys(), id).ifPresent(taken -> {
            throw new SynonymTaken(taken.word(), taken.group());
        });
        SynonymGroup group = new SynonymGroup(
                id,
                List.copyOf(words.byKey().values()),
                now(),
                CurrentOperator.require().loginName());
        table.put(id, words, group.changedAt(), group.changedBy());
        audit.record(act, "synonyms:" + id, String.join("、", group.words()));
        events.publishEvent(new SynonymsChanged());
        return group;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
