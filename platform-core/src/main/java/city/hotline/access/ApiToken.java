package city.hotline.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an API token after it was issued: everything but the token.
 *
 * @param name what it is for, as its issuer says; need not be unique
 * @param revokedAt null while it has not been revoked
 */
public record ApiToken(
        TokenId id,
        String name,
        Role role,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {}
