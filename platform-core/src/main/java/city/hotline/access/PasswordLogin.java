package city.hotline.access;

import city.hotline.foundation.Refusal;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The login by name and password, into the tenant whose host the request came to. */
@Component
class PasswordLogin implements AuthenticationProvider {
    private static final Logger LOG = LoggerFactory.getLogger(PasswordLogin.class);

    private final PasswordCheck check;
    private final Passwords passwords;
    private final AccountStore accounts;
    private final AuditTrail audit;
    private final Tenants tenants;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PasswordLogin(
            PasswordCheck check,
            Passwords passwords,
            AccountStore accounts,
            AuditTrail audit,
            Tenants tenants,
            TransactionTemplate transaction,
            Clock clock) {
        this.check = check;
        this.passwords = passwords;
        this.accounts = accounts;
        this.audit = audit;
        this.tenants = tenants;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** @throws LoginRefused with the refusal inside */
    @Override
    public Authentication authenticate(Authentication typed) {
        try {
            return admit(typed.getName(), typed.getCredentials() instanceof String password ? password : "");
        } catch (Refusal refusal) {
            throw new LoginRefused(refusal);
        }
    }

    private Authentication admit(String loginName, String password) {
        StoredAccount account = check.check(loginName, password);
        String newer = passwords.isOld(account.passwordHash()) ? passwords.encode(password) : account.passwordHash();
        transaction.executeWithoutResult(status -> {
            accounts.reencode(account, newer);
            audit.recordBy(account.loginName(), "LOGIN_SUCCEEDED", "account:" + account.loginName(), "");
        });
        LOG.info("login succeeded account={}", account.id());
        Operator operator = account.operator(tenants.current().id());
        return CurrentOperator.authentication(operator, new SessionStart(clock.instant()));
    }
}
