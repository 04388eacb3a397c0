package city.hotline.catalogue;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an entry stands in what a search gives: by its rank, then by its code. */
record Place(Rank rank, String code) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::rank).thenComparing(Place::code);
    private static final Pattern TEXT = Pattern.compile("([A-Z]{1,20})\\.([0-9]{1,9})\\.([0-9]{1,20})");

    /** To be handed out and given back; it means nothing outside. */
    String text() {
        return rank.reason() + "." + rank.distance() + "." + code;
    }

    /** @throws SearchPlaceInvalid when {@link #text} never gave this */
    static Place parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new SearchPlaceInvalid();
        }
        try {
            Rank rank = new Rank(MatchReason.valueOf(parts.group(1)), Integer.parseInt(parts.group(2)));
            return new Place(rank, parts.group(3));
        } catch (IllegalArgumentException unknown) {
            throw new SearchPlaceInvalid();
        }
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
