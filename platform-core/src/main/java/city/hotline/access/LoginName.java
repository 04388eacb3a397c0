package city.hotline.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A user's name at the login: full-width and capital letters are read as their plain, small ones. */
record LoginName(String value) {
    static final int SHORTEST = 2;
    static final int LONGEST = 40;
    private static final int LONGEST_READ = 200;
    private static final Pattern NAME = Pattern.compile("[a-z0-9._-]+");

    /** @throws LoginNameInvalid when it breaks a rule after it was made plain */
    LoginName {
        value = plain(value);
        if (!canBe(value)) {
            throw new LoginNameInvalid();
        }
    }

    /** Whether somebody may have this name, which is plain already. */
    static boolean canBe(String plain) {
        return plain.length() >= SHORTEST
                && plain.length() <= LONGEST
                && NAME.matcher(plain).matches();
    }

    /** What somebody typed, as it would be stored; no rule is checked. */
    static String plain(String typed) {
        String bounded = typed.length() > LONGEST_READ ? typed.substring(0, LONGEST_READ) : typed;
        return Normalizer.normalize(bounded, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
