package city.hotline.search;

/**
 * What a rebuild did.
 *
 * @param written documents that are in the new index by it
 * @param refused documents that the engine did not take; they are tried again and show up as dead letters
 */
public record Rebuilt(long written, long refused) {
    public static final Rebuilt NONE = new Rebuilt(0, 0);

    public Rebuilt plus(long moreWritten, long moreRefused) {
        return new Rebuilt(written + moreWritten, refused + moreRefused);
    }
}
