package city.hotline.imports;

import city.hotline.cases.ImportId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One import as the city's list shows it.
 *
 * @param by how the audit trail names who started it
 * @param movedAt when its last rows were written
 * @param rows all rows of the file; {@code done} of them have been dealt with
 * @param created cases that it made, those of an earlier attempt included
 * @param alreadyThere rows whose case had come in by another import
 * @param repeated rows that stand twice in the file
 * @param refused bad rows that were left out because whoever ran it said so
 * @param removed cases that undoing took away, null while it is not undone; {@code kept} as many stayed
 */
public record ImportJob(
        ImportId id,
        String fileName,
        String by,
        Instant startedAt,
        Instant movedAt,
        @Nullable Instant finishedAt,
        ImportState state,
        long rows,
        long done,
        long created,
        long alreadyThere,
        long repeated,
        long refused,
        @Nullable Instant undoneAt,
        @Nullable Long removed,
        @Nullable Long kept) {
    /** How long after its end an import can be undone. */
    public static final Duration UNDO_WITHIN = Duration.ofHours(24);

    /** A run that has written nothing for so long is taken for dead. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    /** Whether {@link CaseImports#undo} would still do it. */
    public boolean undoableAt(Instant now) {
        return (state == ImportState.FINISHED || state == ImportState.STOPPED || state == ImportState.BROKEN_OFF)
                && now.isBefore(movedAt.plus(UNDO_WITHIN));
    }

    boolean silentAt(Instant now) {
        return movedAt.plus(SILENCE).isBefore(now);
    }
}
