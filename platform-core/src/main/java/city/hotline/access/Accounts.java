package city.hotline.access;

import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The users of this tenant. Every change is recorded in the audit trail and reaches the user's open sessions at their
 * next act: a new password or state ends them, everything else is read again.
 *
 * <p>Users are disabled, never removed: what they did keeps its author. A refused change changes nothing; one of a user
 * whom this tenant does not have is refused with {@link AccountUnknown}.
 */
@Service
public class Accounts {
    private static final String MANAGERS = "hasAuthority('MANAGE_USERS')";
    private static final int LONGEST_PAGE = 500;

    private final AccountStore store;
    private final LoginAttempts attempts;
    private final Passwords passwords;
    private final AccountChanges changes;
    private final Tenants tenants;
    private final Clock clock;

    Accounts(
            AccountStore store,
            LoginAttempts attempts,
            Passwords passwords,
            AccountChanges changes,
            Tenants tenants,
            Clock clock) {
        this.store = store;
        this.attempts = attempts;
        this.passwords = passwords;
        this.changes = changes;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * Makes a user who may log in at once.
     *
     * @throws LoginNameInvalid and every other refusal of a value by its rule; the first that is met
     * @throws RoleNotHere a city's role on the platform, or the other way round
     * @throws LoginNameTaken when somebody has the name
     * @throws SeatNumberTaken when somebody has the seat
     */
    @PreAuthorize(MANAGERS)
    @Transactional
    public Account create(NewAccount wanted) {
        return add(wanted);
    }

    /**
     * As {@link #create}, for the first users of a tenant, when nobody can log in yet: only under a
     * {@link SystemOperator} of this tenant, whatever its roles.
     *
     * @throws AccessDeniedException under anybody else
     */
    @Transactional
    public Account found(NewAccount wanted) {
        boolean trusted = CurrentOperator.find()
                .filter(SystemOperator::is)
                .filter(operator -> operator.tenant().equals(tenants.current().id()))
                .isPresent();
        if (!trusted) {
            throw new AccessDeniedException("only a system operator of the tenant founds accounts");
        }
        return add(wanted);
    }

    /** Everybody, disabled users too, in the order of their login names. */
    @PreAuthorize(MANAGERS)
    @Transactional(readOnly = true)
    public List<Account> list() {
        return store.all().stream().map(StoredAccount::shown).toList();
    }

    @PreAuthorize(MANAGERS)
    @Transactional(readOnly = true)
    public Optional<Account> find(AccountId id) {
        return store.find(id).map(StoredAccount::shown);
    }

    /**
     * Some of them, in the order of their login names, for a list that is read as it is looked at.
     *
     * @param offset how many to leave out, 0 or more
     * @param limit 1 to 500
     */
    @PreAuthorize(MANAGERS)
    @Transactional(readOnly = true)
    public List<Account> page(int offset, int limit) {
        return store.page(offset, Math.clamp(limit, 1, LONGEST_PAGE)).stream()
                .map(StoredAccount::shown)
                .toList();
    }

    /** How many there are, disabled users too. */
    @PreAuthorize(MANAGERS)
    @Transactional(readOnly = true)
    public int count() {
        return store.count();
    }

    /**
     * Makes all of these changes or, when one is refused, none.
     *
     * @throws DisplayNameInvalid or whatever {@link #rename}, {@link #changeSeat} and {@link #changeRoles} refuse
     */
    @PreAuthorize(MANAGERS)
    @Transactional
    public void edit(AccountId id, AccountEdit edit) {
        if (edit.displayName() != null) {
            rename(id, edit.displayName());
        }
        if (edit.seatChanges()) {
            changeSeat(id, edit.seatNumber());
        }
        if (edit.roles() != null) {
            changeRoles(id, edit.roles());
        }
        if (edit.lines() != null) {
            changeLines(id, edit.lines());
        }
    }

    /** @throws DisplayNameInvalid when it is not 1 to 40 printable characters */
    @PreAuthorize(MANAGERS)
    @Transactional
    public void rename(AccountId id, String displayName) {
        changes.make(id, "ACCOUNT_RENAMED", account -> account.named(displayName));
    }

    /**
     * @throws RolesMissing when {@code roles} is empty
     * @throws RoleNotHere a city's role on the platform, or the other way round
     * @throws LastAdministrator when nobody could manage users then
     */
    @PreAuthorize(MANAGERS)
    @Transactional
    public void changeRoles(AccountId id, Set<Role> roles) {
        requireRolesOfThisTenant(roles);
        if (!StoredAccount.administers(roles)) {
            keepAnAdministratorWithout(id);
        }
        changes.make(id, "ACCOUNT_ROLES_CHANGED", account -> account.with(roles));
    }

    /** @throws LinesInvalid when they are no codes of lines */
    @PreAuthorize(MANAGERS)
    @Transactional
    public void changeLines(AccountId id, Set<String> lines) {
        changes.make(id, "ACCOUNT_LINES_CHANGED", account -> account.onLines(lines));
    }

    /**
     * @param seatNumber 1 to 6 digits, or null: no seat
     * @throws SeatNumberInvalid when it is something else
     * @throws SeatNumberTaken when somebody has it
     */
    @PreAuthorize(MANAGERS)
    @Transactional
    public void changeSeat(AccountId id, @Nullable String seatNumber) {
        changes.make(id, "ACCOUNT_SEAT_CHANGED", account -> account.seatedAt(seatNumber));
    }

    /**
     * Ends the user's sessions and refuses the next login.
     *
     * @throws LastAdministrator when nobody else could manage users
     */
    @PreAuthorize(MANAGERS)
    @Transactional
    public void disable(AccountId id) {
        keepAnAdministratorWithout(id);
        changes.make(id, "ACCOUNT_DISABLED", account -> account.enabled(false));
    }

    /** Lets the user log in again, and forgives wrong passwords. */
    @PreAuthorize(MANAGERS)
    @Transactional
    public void enable(AccountId id) {
        StoredAccount enabled = changes.make(id, "ACCOUNT_ENABLED", account -> account.enabled(true));
        attempts.forgive(enabled.loginName());
    }

    /**
     * Gives the user another password, forgives wrong ones and ends his sessions.
     *
     * @throws PasswordLengthInvalid when it is not 10 to 128 characters
     * @throws PasswordIsLoginName when it is the login name
     */
    @PreAuthorize(MANAGERS)
    @Transactional
    public void resetPassword(AccountId id, String password) {
        StoredAccount changed = changes.make(
                id,
                "ACCOUNT_PASSWORD_RESET",
                account -> account.withPassword(passwords.hash(account.loginName(), password)));
        attempts.forgive(changed.loginName());
    }

    private Account add(NewAccount wanted) {
        String loginName = new LoginName(wanted.loginName()).value();
        requireRolesOfThisTenant(wanted.roles());
        StoredAccount account = new StoredAccount(
                AccountId.next(),
                loginName,
                wanted.displayName(),
                wanted.seatNumber(),
                passwords.hash(loginName, wanted.password()),
                wanted.roles(),
                true,
                1,
                1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                false,
                wanted.lines());
        changes.add(account);
        return account.shown();
    }

    private void requireRolesOfThisTenant(Set<Role> roles) {
        TenantKind kind = tenants.current().kind();
        for (Role role : roles) {
            if (!role.livesIn(kind)) {
                throw new RoleNotHere(role);
            }
        }
    }

    private void keepAnAdministratorWithout(AccountId id) {
        if (store.lockAdministrators().equals(Set.of(id))) {
            throw new LastAdministrator();
        }
    }
}
