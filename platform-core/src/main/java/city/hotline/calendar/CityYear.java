package city.hotline.calendar;

/**
 * A year of the city's calendar.
 *
 * @param origin where its days come from
 */
public record CityYear(YearPlan plan, Origin origin) {
    /** Who said which days are special. */
    public enum Origin {
        /** The product brought it along. */
        SHIPPED,
        /** The city brought it itself. */
        CITY,
        /** Nobody: working days skip weekends and nothing else. */
        NONE
    }

    /** Whether somebody has to see to it that the year's notice is brought in. */
    public boolean isMissing() {
        return origin == Origin.NONE;
    }
}
