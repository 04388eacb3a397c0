package city.hotline.notifications;

import city.hotline.access.AuditTrail;
import city.hotline.foundation.BodySignature;
import city.hotline.foundation.RandomText;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret with which whoever carries a city's messages signs what citizens answer. Each city has its own. */
@Service
@Transactional
public class MessageGateway {
    private static final Logger log = LoggerFactory.getLogger(MessageGateway.class);
    private static final int SECRET_BYTES = 32;
    private static final String INSERT = "insert into message_gateway (secret, changed_at) values (?, ?) ";

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    MessageGateway(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The secret, made at random when it is asked for the first time. */
    @PreAuthorize("hasAuthority('MANAGE_TOKENS')")
    public String secret() {
        return find().orElseGet(() -> {
            write(jdbc.sql(INSERT + "on conflict (only_one) do nothing"));
            return find().orElseThrow();
        });
    }

    /** A new secret; from this moment on, the old one is worth nothing. */
    @PreAuthorize("hasAuthority('MANAGE_TOKENS')")
    public String rotate() {
        write(jdbc.sql(INSERT
                + "on conflict (only_one) do update set secret = excluded.secret, changed_at = excluded.changed_at"));
        audit.record("MESSAGE_SECRET_CHANGED", "message_gateway", "");
        log.info("message secret changed");
        return find().orElseThrow();
    }

    /**
     * Passes when a message comes from this city's gateway and is at most five minutes old; stands before any login, so it asks
     * no permission.
     *
     * @param timestamp seconds since 1970, {@code body} the bytes that were sent, {@code signature} as {@link BodySignature} says
     * @throws MessageSignatureInvalid when it does not, or when the city has no gateway yet; it never says which
     */
    @Transactional(readOnly = true)
    public void verify(String timestamp, byte[] body, String signature) {
        Instant now = clock.instant();
        if (find().filter(secret -> BodySignature.fits(secret, timestamp, body, signature, now))
                .isEmpty()) {
            throw new MessageSignatureInvalid();
        }
    }

    private Optional<String> find() {
        return jdbc.sql("select secret from message_gateway")
                .query(String.class)
                .optional();
    }

    private void write(JdbcClient.StatementSpec statement) {
        statement
                .params(RandomText.of(SECRET_BYTES), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
