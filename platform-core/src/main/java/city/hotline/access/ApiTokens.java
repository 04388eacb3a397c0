package city.hotline.access;

import city.hotline.tenancy.Tenants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys by which programs work in this tenant, each with the permissions of one role. Only their hashes are kept. */
@Service
public class ApiTokens {
    public static final Duration USUAL_VALIDITY = Duration.ofDays(365);
    static final Duration LONGEST_VALIDITY = Duration.ofDays(3650);

    private static final String MANAGERS = "hasAuthority('MANAGE_TOKENS')";
    private static final int LONGEST_NAME = 60;
    private static final String COLUMNS = "SELECT id, name, role, created_at, expires_at, revoked_at FROM api_token ";

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Tenants tenants;
    private final Clock clock;

    ApiTokens(JdbcClient jdbc, AuditTrail audit, Tenants tenants, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** As {@link #issue(String, Role, Duration)}, valid for 365 days. */
    @PreAuthorize(MANAGERS)
    @Transactional
    public IssuedToken issue(String name, Role role) {
        return issue(name, role, USUAL_VALIDITY);
    }

    /**
     * Makes a token that works from now on.
     *
     * @param name what it is for: 1 to 60 printable characters
     * @param validity more than nothing, at most 3650 days
     * @throws TokenNameInvalid when the name breaks its rule
     * @throws TokenValidityInvalid when the validity does
     * @throws RoleNotHere a city's role on the platform, or the other way round
     */
    @PreAuthorize(MANAGERS)
    @Transactional
    public IssuedToken issue(String name, Role role, Duration validity) {
        String label = Names.printable(name, LONGEST_NAME).orElseThrow(TokenNameInvalid::new);
        if (!validity.isPositive() || validity.compareTo(LONGEST_VALIDITY) > 0) {
            throw new TokenValidityInvalid();
        }
        if (!role.livesIn(tenants.current().kind())) {
            throw new RoleNotHere(role);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        TokenText text = TokenText.next(tenants.current().id());
        ApiToken token = new ApiToken(TokenId.next(), label, role, now, now.plus(validity), null);
        insert(token, text.digest());
        audit.record("TOKEN_ISSUED", "token:" + token.id(), label + ", " + role + ", " + token.expiresAt());
        return new IssuedToken(token, text.text());
    }

    /** All of them, expired and revoked ones too, newest first. */
    @PreAuthorize(MANAGERS)
    @Transactional(readOnly = true)
    public List<ApiToken> list() {
        return jdbc.sql(COLUMNS + "ORDER BY created_at DESC, id")
                .query(ApiTokens::token)
                .list();
    }

    /**
     * Ends a token at once; one that was revoked before stays as it is.
     *
     * @throws TokenUnknown when this tenant has no such token
     */
    @PreAuthorize(MANAGERS)
    @Transactional
    public void revoke(TokenId id) {
        ApiToken token = jdbc.sql(COLUMNS + "WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(ApiTokens::token)
                .optional()
                .orElseThrow(TokenUnknown::new);
        if (token.revokedAt() == null) {
            jdbc.sql("UPDATE api_token SET revoked_at = ? WHERE id = ?")
                    .params(now(), id.value())
                    .update();
            audit.record("TOKEN_REVOKED", "token:" + id, token.name());
        }
    }

    /** Who works with this token: empty when this tenant has not issued it, it was revoked, or it has expired. */
    @Transactional(readOnly = true)
    Optional<Operator> operatorOf(TokenText text) {
        return jdbc.sql(COLUMNS + "WHERE digest = ? AND revoked_at IS NULL AND expires_at > ?")
                .params(text.digest(), now())
                .query(ApiTokens::token)
                .optional()
                .map(this::operator);
    }

    /** The end of the id tells two tokens of one name apart. */
    private Operator operator(ApiToken token) {
        String end = token.id().toString().substring(32);
        return new Operator(
                null,
                tenants.current().id().code(),
                "token:" + token.name() + "/" + end,
                token.name(),
                null,
                Set.of(token.role()),
                0);
    }

    private void insert(ApiToken token, byte[] digest) {
        jdbc.sql("INSERT INTO api_token (id, name, digest, role, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        token.id().value(),
                        token.name(),
                        digest,
                        token.role().name(),
                        token.createdAt().atOffset(ZoneOffset.UTC),
                        token.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new ApiToken(
                new TokenId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                revoked == null ? null : revoked.toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
