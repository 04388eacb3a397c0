package city.hotline.providers;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The firm or team that whoever is at work works for. It is asked of the rows at each act, so a change holds at once. */
@Component
public class OwnProviders {
    /** Its id, as a subquery with {@code :me}; empty for who works for none and for work that no person started. */
    public static final String SQL =
            "(select member.provider from provider_member member where member.account = cast(:me as uuid))";

    private final JdbcClient jdbc;

    OwnProviders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account that {@code :me} stands for; null for work that no person started. */
    public static @Nullable UUID me() {
        return CurrentOperator.find().map(Operator::account).orElse(null);
    }

    @Transactional(readOnly = true)
    public Optional<ProviderId> own() {
        return jdbc.sql("select member.provider from provider_member member where member.account = cast(:me as uuid)")
                .param("me", me())
                .query(UUID.class)
                .optional()
                .map(ProviderId::new);
    }
}
