package city.hotline.access;

import city.hotline.tenancy.TenantCodeInvalid;
import city.hotline.tenancy.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an API token: {@code bl_<tenant>_} and 32 random bytes in URL-safe base 64. */
record TokenText(TenantId tenant, String text) {
    private static final Pattern SHAPE = Pattern.compile("bl_([a-z0-9]{2,30})_[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SCHEME = "Bearer ";

    static TokenText next(TenantId tenant) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return new TokenText(
                tenant,
                "bl_" + tenant + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Empty when it has another shape. */
    static Optional<TokenText> parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TokenText(new TenantId(matcher.group(1)), text));
        } catch (TenantCodeInvalid unreadable) {
            return Optional.empty();
        }
    }

    /** What follows {@code Bearer} in the request's Authorization header, whatever its shape; empty without one. */
    static Optional<String> shownIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    byte[] digest() {
        return Digests.sha256(text);
    }

    @Override
    public String toString() {
        return "TokenText[" + tenant + "]";
    }
}
