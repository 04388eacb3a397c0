package city.hotline.access;

import city.hotline.foundation.Refusal;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The login by name and password, into the tenant whose host the request came to. */
@Component
class PasswordLogin implements AuthenticationProvider {
    private final PasswordCheck check;
    private final Passwords passwords;
    private final AccountStore accounts;
    private final FactorPolicy policy;
    private final Admission admission;
    private final Tenants tenants;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PasswordLogin(
            PasswordCheck check,
            Passwords passwords,
            AccountStore accounts,
            FactorPolicy policy,
            Admission admission,
            Tenants tenants,
            TransactionTemplate transaction,
            Clock clock) {
        this.check = check;
        this.passwords = passwords;
        this.accounts = accounts;
        this.policy = policy;
        this.admission = admission;
        this.tenants = tenants;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /**
     * @throws LoginRefused with the refusal inside
     * @throws SecondStepNeeded when the password was right and a second factor is owed
     */
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
        if (passwords.isOld(account.passwordHash())) {
            String newer = passwords.encode(password);
            transaction.executeWithoutResult(status -> accounts.reencode(account, newer));
        }
        if (account.secondFactor()) {
            throw new SecondStepNeeded(pending(account, PendingLogin.Stage.CODE));
        }
        if (policy.requires(account.roles())) {
            throw new SecondStepNeeded(pending(account, PendingLogin.Stage.ENROLMENT));
        }
        return admission.byPassword(account);
    }

    private PendingLogin pending(StoredAccount account, PendingLogin.Stage stage) {
        return new PendingLogin(
                tenants.current().id().code(), account.id().value(), account.stamp(), clock.instant(), stage);
    }
}
