package city.hotline.imports;

/** Whoever waits for an import. Called on the thread that imports, outside any transaction. */
public interface ImportProgress {
    /** Nobody waits. */
    ImportProgress UNWATCHED = (done, total) -> true;

    /**
     * Told after every few hundred rows or articles, and at the end.
     *
     * @return false to stop: what came in stays, and the same file goes on from there when it is run again
     */
    boolean moved(long done, long total);
}
