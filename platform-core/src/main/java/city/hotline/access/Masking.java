package city.hotline.access;

/** Personal numbers with their middle covered: enough to recognise, too little to use. Pure functions. */
public final class Masking {
    private static final String COVER = "****";
    /** 110, 12345, 81890: the number of a service, not of a person. */
    private static final int LONGEST_SERVICE_NUMBER = 5;

    private static final int SHORTEST_WITH_PREFIX = 11;

    private Masking() {}

    /**
     * A phone number: {@code 138****0162}, {@code +86138****0162}; shorter ones show a third of their digits, service
     * numbers of up to five digits all of them. The cover is always four stars, so it does not tell the length.
     */
    public static String phone(String number) {
        String country = number.startsWith("+86") ? "+86" : "";
        String rest = number.substring(country.length());
        if (rest.length() <= LONGEST_SERVICE_NUMBER) {
            return number;
        }
        return rest.length() < SHORTEST_WITH_PREFIX
                ? country + COVER + tail(rest, rest.length() / 3)
                : country + rest.substring(0, 3) + COVER + tail(rest, 4);
    }

    /** An identity number of 18 or 15 characters: {@code 330***********1234}; anything shorter than 10 is covered. */
    public static String idNumber(String number) {
        if (number.length() < 10) {
            return "*".repeat(number.length());
        }
        return number.substring(0, 3) + "*".repeat(number.length() - 7) + tail(number, 4);
    }

    private static String tail(String text, int length) {
        return text.substring(text.length() - length);
    }
}
