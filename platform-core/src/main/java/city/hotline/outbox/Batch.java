package city.hotline.outbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is handed over at once: of each subject the latest entry, which stands for the earlier ones too.
 *
 * @param entries one a subject, in the order of {@code seq}, with the most attempts that any entry of the subject has had
 * @param overtaken the numbers of the entries that another one of their subject stands for
 */
record Batch(List<OutboxEntry> entries, List<Long> overtaken) {
    static Batch of(List<OutboxEntry> taken) {
        Map<UUID, OutboxEntry> latest = new LinkedHashMap<>();
        List<Long> overtaken = new ArrayList<>();
        for (OutboxEntry entry : taken) {
            OutboxEntry other = latest.get(entry.subject());
            if (other == null) {
                latest.put(entry.subject(), entry);
            } else {
                latest.put(entry.subject(), later(entry, other));
                overtaken.add(Math.min(entry.seq(), other.seq()));
            }
        }
        List<OutboxEntry> entries = new ArrayList<>(latest.values());
        entries.sort((one, two) -> Long.compare(one.seq(), two.seq()));
        return new Batch(List.copyOf(entries), List.copyOf(overtaken));
    }

    /** How many entries were taken for it. */
    int rows() {
        return entries.size() + overtaken.size();
    }

    /** Everything that is done with once {@code refused} is known. */
    List<Long> done(Set<Long> refused) {
        List<Long> done = new ArrayList<>(overtaken);
        entries.stream()
                .map(OutboxEntry::seq)
                .filter(seq -> !refused.contains(seq))
                .forEach(done::add);
        return done;
    }

    private static OutboxEntry later(OutboxEntry one, OutboxEntry two) {
        OutboxEntry later = one.seq() > two.seq() ? one : two;
        return new OutboxEntry(
                later.seq(), later.topic(), later.subject(), Math.max(one.attempts(), two.attempts()), later.at());
    }
}
