package city.hotline.tenancy;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of each tenant, in the order of codes.
 *
 * @param done brought up to date by this run
 * @param skipped up to date before, or not yet created to the end
 * @param failed left as they were before the run
 */
public record MigrationReport(List<TenantId> done, List<TenantId> skipped, List<Failure> failed) {

    /** @param sentence why, in one line without any row's values */
    public record Failure(TenantId tenant, String sentence) {}

    /** Whether every tenant is at this version now. */
    public boolean complete() {
        return failed.isEmpty();
    }

    sealed interface Outcome {
        record Done() implements Outcome {}

        record Skipped() implements Outcome {}

        record Failed(String sentence) implements Outcome {}
    }

    static final class Draft {
        private final List<TenantId> done = new ArrayList<>();
        private final List<TenantId> skipped = new ArrayList<>();
        private final List<Failure> failed = new ArrayList<>();

        boolean add(TenantId tenant, Outcome outcome) {
            return switch (outcome) {
                case Outcome.Done _ -> done.add(tenant);
                case Outcome.Skipped _ -> skipped.add(tenant);
                case Outcome.Failed(String sentence) -> failed.add(new Failure(tenant, sentence));
            };
        }

        MigrationReport finished() {
            return new MigrationReport(List.copyOf(done), List.copyOf(skipped), List.copyOf(failed));
        }
    }
}
