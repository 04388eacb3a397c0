package city.hotline.intake;

import city.hotline.foundation.RandomText;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret that a city shares with its telephone exchange. Each city has its own. */
@Service
@Transactional
public class TelephonyGateway {
    private static final Logger log = LoggerFactory.getLogger(TelephonyGateway.class);
    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TelephonyGateway(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The secret, made at random when it is asked for the first time. */
    @PreAuthorize("hasAuthority('MANAGE_TOKENS')")
    public String secret() {
        return find().orElseGet(() -> {
            write("on conflict (only_one) do nothing");
            return find().orElseThrow();
        });
    }

    /** A new secret; from this moment on, the old one is worth nothing. */
    @PreAuthorize("hasAuthority('MANAGE_TOKENS')")
    public String rotate() {
        Instant now = clock.instant();
        write("on conflict (only_one) do update set secret = excluded.secret, changed_at = excluded.changed_at");
        events.publishEvent(new GatewaySecretChanged(now));
        log.info("Telephony secret changed");
        return find().orElseThrow();
    }

    /**
     * Passes when a message comes from this city's telephone exchange; stands before any login, so it asks no permission.
     *
     * @param timestamp as for {@link TelephonySignature#verify}, as are the body and the signature
     * @throws SignatureInvalid when it does not, or when the city has no exchange yet
     */
    @Transactional(readOnly = true)
    public void verify(String timestamp, byte[] body, String signature) {
        String secret = find().orElseThrow(SignatureInvalid::new);
        TelephonySignature.verify(secret, timestamp, body, signature, clock.instant());
    }

    private Optional<String> find() {
        return jdbc.sql("select secret from telephony_gateway")
                .query(String.class)
                .optional();
    }

    private void write(String otherwise) {
        jdbc.sql("insert into telephony_gateway (secret, changed_at) values (?, ?) " + otherwise)
                .params(RandomText.of(SECRET_BYTES), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
