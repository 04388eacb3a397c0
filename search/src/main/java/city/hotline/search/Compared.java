package city.hotline.search;

/**
 * What a comparison of database and index found.
 *
 * @param same documents that stand in both alike
 * @param missing those that the index lacks
 * @param different those that the index has in an older form
 * @param surplus those that the index should no longer have
 */
public record Compared(long same, long missing, long different, long surplus) {
    public static final Compared NOTHING = new Compared(0, 0, 0, 0);

    public Compared plus(Compared more) {
        return new Compared(
                same + more.same, missing + more.missing, different + more.different, surplus + more.surplus);
    }

    public boolean clean() {
        return missing + different + surplus == 0;
    }
}
