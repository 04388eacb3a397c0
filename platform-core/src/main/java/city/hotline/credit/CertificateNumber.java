package city.hotline.credit;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a certificate, for example {@code NB-2026-7K3M-Q9TD}: the city's letters, the year, and eight signs at random,
 * so that nobody finds one by counting. Letters that look like digits are left out.
 */
public record CertificateNumber(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[A-Z]{1,8}-[0-9]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");

    static CertificateNumber next(String prefix, int year) {
        return new CertificateNumber(prefix + "-" + year + "-" + group() + "-" + group());
    }

    /** As somebody types it; empty for what cannot be a number at all. */
    public static Optional<CertificateNumber> parse(String text) {
        return Optional.of(text).filter(some -> FORM.matcher(some).matches()).map(CertificateNumber::new);
    }

    private static String group() {
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            group.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return group.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
