package city.hotline.search;

import java.util.function.LongConsumer;

/** Looking after the indexes of the present city. Everything may be called while people search and write. */
public interface SearchIndexes {
    /**
     * Fills new indexes from the database beside the serving ones and switches. Killed in the middle, the next call goes
     * on.
     *
     * @param progress hears how many documents of the present index have been written
     * @throws RebuildRunning while somebody else does it
     * @throws EngineMissing without an engine
     */
    Rebuilt rebuild(LongConsumer progress);

    /**
     * Compares every document with the database and leaves word for each that differs, so that it is indexed again.
     *
     * @throws EngineMissing without an engine
     */
    Compared verify();
}
