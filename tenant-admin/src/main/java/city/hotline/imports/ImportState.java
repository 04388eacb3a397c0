package city.hotline.imports;

/** Where an import stands. */
public enum ImportState {
    /** Rows are being written, or the process that wrote them is gone and nobody has taken it up yet. */
    RUNNING,
    /** Every row that was to come in is in. */
    FINISHED,
    /** Somebody stopped it; what came in stays until it is undone, and the same file goes on from there. */
    STOPPED,
    /** Its process ended under way and another import began since; the same file goes on from there. */
    BROKEN_OFF,
    /** Taken back, all but the cases that people had worked on. */
    UNDONE
}
