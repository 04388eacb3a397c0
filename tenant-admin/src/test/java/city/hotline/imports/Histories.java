package city.hotline.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads case histories in tests, by the clock of a day in 2026. */
final class Histories {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

    private Histories() {}

    static CaseRows open(ImportFile file) {
        TableRows rows = TableFile.open(file).rows();
        ColumnMap<CaseField> map = ColumnMap.byName(Fields.OF_CASES).completedFor(rows.header());
        return new CaseRows(
                rows, new RowReader(rows.header(), map, new Moments(ZoneId.of("Asia/Shanghai")), CLOCK), map);
    }

    static List<RowVerdict> verdicts(ImportFile file) {
        List<RowVerdict> all = new ArrayList<>();
        try (CaseRows rows = open(file)) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    static List<CaseRow> good(ImportFile file) {
        return verdicts(file).stream()
                .filter(RowVerdict.Good.class::isInstance)
                .map(verdict -> ((RowVerdict.Good) verdict).told())
                .toList();
    }

    static List<RowError> errors(ImportFile file) {
        return verdicts(file).stream()
                .filter(RowVerdict.Bad.class::isInstance)
                .flatMap(verdict -> ((RowVerdict.Bad) verdict).errors().stream())
                .toList();
    }
}
