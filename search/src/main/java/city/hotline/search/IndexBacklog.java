package city.hotline.search;

/** How far the engine is behind the database. */
public interface IndexBacklog {
    /** How many changes and meanings of the present city the engine has not been given yet; 0: it has all of them. */
    long waiting();
}
