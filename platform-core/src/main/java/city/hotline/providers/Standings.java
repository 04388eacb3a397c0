package city.hotline.providers;

import city.hotline.access.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door for the room that judges: it alone says how a provider stands. It joins the caller's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasAuthority('JUDGE_PROVIDERS')")
public class Standings {
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    Standings(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /**
     * How it stands now; whoever else would judge it waits until the transaction ends.
     *
     * @throws ProviderUnknown when this city has no such provider
     */
    public ProviderStanding hold(ProviderId provider) {
        return jdbc.sql("select standing from provider where id = :id for update")
                .param("id", provider.value())
                .query(String.class)
                .optional()
                .map(ProviderStanding::valueOf)
                .orElseThrow(ProviderUnknown::new);
    }

    /** @throws ProviderUnknown when this city has no such provider */
    public void set(ProviderId provider, ProviderStanding standing) {
        int rows = jdbc.sql("update provider set standing = :standing where id = :id")
                .param("standing", standing.name())
                .param("id", provider.value())
                .update();
        if (rows == 0) {
            throw new ProviderUnknown();
        }
        audit.record("PROVIDER_STANDING_CHANGED", "provider:" + provider, standing.name());
    }
}
