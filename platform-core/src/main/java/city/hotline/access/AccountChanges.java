package city.hotline.access;

import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Changes of a user, each with its entry in the audit trail. Callers bring the transaction. */
@Component
class AccountChanges {
    private final AccountStore store;
    private final AuditTrail audit;

    AccountChanges(AccountStore store, AuditTrail audit) {
        this.store = store;
        this.audit = audit;
    }

    /** Adds somebody new. */
    void add(StoredAccount account) {
        store.add(account);
        audit.record("ACCOUNT_CREATED", subject(account), facts(account));
    }

    /**
     * @return the account as it is now
     * @throws AccountUnknown when this tenant has no such user
     */
    StoredAccount make(AccountId id, String action, UnaryOperator<StoredAccount> change) {
        StoredAccount before = store.lock(id).orElseThrow(AccountUnknown::new);
        StoredAccount after = change.apply(before);
        store.save(after);
        audit.record(action, subject(after), facts(before) + " → " + facts(after));
        return after;
    }

    private static String subject(StoredAccount account) {
        return "account:" + account.loginName();
    }

    private static String facts(StoredAccount account) {
        String roles = account.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
        String lines = account.lines().isEmpty() ? "" : ", lines " + String.join(",", new TreeSet<>(account.lines()));
        return "%s, %s, %s, %s%s"
                .formatted(
                        account.displayName(),
                        account.seatNumber() == null ? "-" : account.seatNumber(),
                        roles,
                        account.enabled() ? "enabled" : "disabled",
                        lines);
    }
}
