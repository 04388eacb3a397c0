package city.hotline.cases;

import city.hotline.foundation.FieldDiff;
import city.hotline.foundation.Refusal;
import java.util.List;
import java.util.stream.Stream;

/** Somebody else changed the case first. Its facts are the number, then one {@link FieldDiff} for each field. */
public final class CaseChanged extends Refusal {
    private final transient List<FieldDiff> differences;
    private final long version;

    CaseChanged(String number, long version, List<FieldDiff> differences) {
        super(
                Kind.CONFLICT,
                "CASE_CHANGED",
                Stream.concat(Stream.of(number), differences.stream()).toArray());
        this.differences = differences;
        this.version = version;
    }

    public List<FieldDiff> differences() {
        return differences;
    }

    /** The version that the case has now: save on top of it after looking at the differences. */
    public long version() {
        return version;
    }
}
