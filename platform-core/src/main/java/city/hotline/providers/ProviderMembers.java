package city.hotline.providers;

import city.hotline.access.AccountId;
import city.hotline.access.AuditTrail;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works for which firm or team. It holds from the user's next act on. */
@Service
@Transactional
@PreAuthorize("hasAuthority('MANAGE_USERS')")
public class ProviderMembers {
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    ProviderMembers(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Empty for who works for none, and for unknown accounts. */
    @Transactional(readOnly = true)
    public Optional<ProviderId> providerOf(AccountId account) {
        return jdbc.sql("select provider from provider_member where account = :account")
                .param("account", account.value())
                .query(UUID.class)
                .optional()
                .map(ProviderId::new);
    }

    /**
     * Lets a user work for a firm or team, and for no other.
     *
     * @param provider null: for none
     * @throws ProviderUnknown when this city has no such user or no such provider
     */
    public void assign(AccountId account, @Nullable ProviderId provider) {
        jdbc.sql("delete from provider_member where account = :account")
                .param("account", account.value())
                .update();
        if (provider != null) {
            join(account, provider);
        }
        audit.record("ACCOUNT_PROVIDER_CHANGED", "account:" + account, provider == null ? "" : provider.toString());
    }

    private void join(AccountId account, ProviderId provider) {
        int joined = jdbc.sql("""
                        insert into provider_member (account, provider)
                        select a.id, p.id from account a, provider p where a.id = :account and p.id = :provider""")
                .param("account", account.value())
                .param("provider", provider.value())
                .update();
        if (joined == 0) {
            throw new ProviderUnknown();
        }
    }
}
