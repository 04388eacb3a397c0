package city.hotline.imports;

import city.hotline.callers.ArchivedCaller;
import city.hotline.callers.CallerArchive;
import city.hotline.callers.CallerId;
import city.hotline.cases.ArchivedCase;
import city.hotline.cases.CaseArchive;
import city.hotline.cases.ImportId;
import city.hotline.cases.ItemChoice;
import city.hotline.catalogue.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes callers and archived cases of rows, in the transaction of whoever calls. */
@Component
class HistoryWriter {
    private static final int LONGEST_LABEL = 100;

    private final CaseArchive cases;
    private final CallerArchive callers;
    private final Catalogue catalogue;

    HistoryWriter(CaseArchive cases, CallerArchive callers, Catalogue catalogue) {
        this.cases = cases;
        this.callers = callers;
        this.catalogue = catalogue;
    }

    /** @return how many cases are new; nobody is made known for a case that is there already */
    @Transactional(propagation = Propagation.MANDATORY)
    int write(ImportId id, String source, List<CaseRow> chunk) {
        Set<String> known =
                cases.known(source, chunk.stream().map(CaseRow::externalId).toList());
        List<CaseRow> fresh =
                chunk.stream().filter(row -> !known.contains(row.externalId())).toList();
        Map<ArchivedCaller, CallerId> people =
                callers.recognise(source, fresh.stream().map(CaseRow::caller).toList());
        Map<String, ItemChoice> items = items(fresh);
        return cases.add(
                        id,
                        source,
                        fresh.stream()
                                .map(row -> archived(row, people.get(row.caller()), items))
                                .toList())
                .added();
    }

    private Map<String, ItemChoice> items(List<CaseRow> rows) {
        return rows.stream()
                .map(CaseRow::itemCode)
                .flatMap(Stream::ofNullable)
                .distinct()
                .map(catalogue::byCode)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(item -> item.code(), item -> new ItemChoice(item.id(), item.code())));
    }

    private static ArchivedCase archived(CaseRow row, @Nullable CallerId caller, Map<String, ItemChoice> items) {
        ItemChoice item = row.itemCode() == null ? null : items.get(row.itemCode());
        return new ArchivedCase(
                row.externalId(),
                caller,
                row.title(),
                row.body(),
                row.registeredAt(),
                row.reply(),
                row.repliedAt(),
                item,
                label(row, item),
                row.address() == null ? "" : row.address(),
                row.channel());
    }

    /** What the older system filed it under, with its own code where this city's catalogue has no such item. */
    private static @Nullable String label(CaseRow row, @Nullable ItemChoice item) {
        String label = Stream.of(item == null ? row.itemCode() : null, row.itemLabel())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
        int signs = Math.min(label.codePointCount(0, label.length()), LONGEST_LABEL);
        return label.isEmpty() ? null : label.substring(0, label.offsetByCodePoints(0, signs));
    }
}
