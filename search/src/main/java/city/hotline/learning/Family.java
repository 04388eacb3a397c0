package city.hotline.learning;

/** Kinds of terms; the sign keeps the same characters of two kinds apart. */
enum Family {
    CHARACTERS('c', 0),
    TITLE_CHARACTERS('t', 1),
    WORDS('w', 2),
    TITLE_WORDS('v', 3);

    private final char sign;
    private final int number;

    Family(char sign, int number) {
        this.sign = sign;
        this.number = number;
    }

    /** From 0, without a gap. */
    int number() {
        return number;
    }

    String term(String text) {
        return sign + text;
    }

    static Family of(String term) {
        for (Family family : values()) {
            if (term.charAt(0) == family.sign) {
                return family;
            }
        }
        throw new IllegalArgumentException("no such kind of term");
    }
}
