package city.hotline.access;

import city.hotline.tenancy.Tenants;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The password of whoever is logged in. */
@Service
public class OwnPassword {
    private final AccountChanges changes;
    private final PasswordCheck check;
    private final Passwords passwords;
    private final Tenants tenants;
    private final TransactionTemplate transaction;

    OwnPassword(
            AccountChanges changes,
            PasswordCheck check,
            Passwords passwords,
            Tenants tenants,
            TransactionTemplate transaction) {
        this.changes = changes;
        this.check = check;
        this.passwords = passwords;
        this.tenants = tenants;
        this.transaction = transaction;
    }

    /**
     * Changes the password of whoever is logged in and ends all of his sessions, this one included: he logs in with the
     * new one. A wrong present password counts as a failed login does.
     *
     * @throws PasswordWrong when {@code present} is not the present one
     * @throws AccountLocked after five wrong ones
     * @throws PasswordLengthInvalid when {@code wanted} is not 10 to 128 characters
     * @throws PasswordIsLoginName when {@code wanted} is the login name
     * @throws AccessDeniedException when no person is logged in: a token has no password
     */
    @PreAuthorize("isAuthenticated()")
    public void change(String present, String wanted) {
        Operator operator = CurrentOperator.require();
        UUID account = operator.account();
        if (account == null || !operator.tenant().equals(tenants.current().id())) {
            throw new AccessDeniedException("only a person of the tenant has a password");
        }
        check.checkOwn(operator.loginName(), present);
        String hash = passwords.hash(operator.loginName(), wanted);
        transaction.executeWithoutResult(status ->
                changes.make(new AccountId(account), "ACCOUNT_PASSWORD_CHANGED", own -> own.withPassword(hash)));
    }
}
