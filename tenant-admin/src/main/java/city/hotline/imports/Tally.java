package city.hotline.imports;

/** How far one attempt of a run has come. */
final class Tally {
    private final long createdBefore;
    long done;
    long repeated;
    long refused;
    private long there;

    /** @param createdBefore what earlier attempts of the same import made: this one meets it as already there */
    Tally(long createdBefore) {
        this.createdBefore = createdBefore;
    }

    void met(int alreadyThere) {
        there += alreadyThere;
    }

    /** Rows whose case another import had made. */
    long alreadyThere() {
        return Math.max(0, there - createdBefore);
    }
}
