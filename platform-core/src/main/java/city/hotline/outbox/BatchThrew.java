package city.hotline.outbox;

/** The consumer threw at a batch instead of saying which entries it refuses: at least one of them is poison to it. */
final class BatchThrew extends RuntimeException {
    private final transient Batch batch;

    BatchThrew(Batch batch, RuntimeException cause) {
        super(cause);
        this.batch = batch;
    }

    Batch batch() {
        return batch;
    }

    String reason() {
        return Reason.of(getCause() == null ? this : getCause());
    }
}
