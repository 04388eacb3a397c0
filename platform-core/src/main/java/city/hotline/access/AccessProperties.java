package city.hotline.access;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people get in.
 *
 * @param secondFactorRequired whether administrators of cities and of the platform need a second factor
 * @param secondFactorExempt codes of tenants whose administrators may do without all the same: demonstration, training
 * @param secretKeys keys of 32 bytes in base 64 under which secrets are kept in the database; the first one seals, the
 *     others still open what was sealed before it came
 */
@ConfigurationProperties("hotline.access")
record AccessProperties(
        @DefaultValue("true") boolean secondFactorRequired,
        @DefaultValue Set<String> secondFactorExempt,
        @DefaultValue List<String> secretKeys) {
    private static final int KEY_BYTES = 32;

    AccessProperties {
        secondFactorExempt = Set.copyOf(secondFactorExempt);
        secretKeys = secretKeys.stream().filter(key -> !key.isBlank()).toList();
        secretKeys.forEach(AccessProperties::key);
    }

    List<byte[]> keys() {
        return secretKeys.stream().map(AccessProperties::key).toList();
    }

    private static byte[] key(String text) {
        try {
            byte[] key = Base64.getDecoder().decode(text.strip());
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException noBase64) {
            // Said below, without the key.
        }
        throw new IllegalArgumentException("hotline.access.secret-keys: each is 32 bytes in base 64, for example from"
                + " \"openssl rand -base64 32\"");
    }

    @Override
    public String toString() {
        return "AccessProperties";
    }
}
