package city.hotline.access;

import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The end of every login: it is recorded, and Spring Security is told who came and by which factors. */
@Component
class Admission {
    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);
    private static final String PASSWORD = "PASSWORD";

    private final AuditTrail audit;
    private final Tenants tenants;
    private final Clock clock;

    Admission(AuditTrail audit, Tenants tenants, Clock clock) {
        this.audit = audit;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Transactional
    public Authentication byPassword(StoredAccount account) {
        return admit(account, PASSWORD);
    }

    @Transactional
    public Authentication byPasswordAndCode(StoredAccount account) {
        return admit(account, PASSWORD, FactorPolicy.CODE);
    }

    private Authentication admit(StoredAccount account, String... names) {
        audit.recordBy(
                account.loginName(),
                "LOGIN_SUCCEEDED",
                "account:" + account.loginName(),
                names.length > 1 ? "password and code" : "");
        LOG.info("login succeeded account={} factors={}", account.id(), names.length);
        Instant now = clock.instant();
        List<FactorGrantedAuthority> factors = Arrays.stream(names)
                .map(name ->
                        FactorGrantedAuthority.withFactor(name).issuedAt(now).build())
                .toList();
        return CurrentOperator.authentication(account.operator(tenants.current().id()), new SessionStart(now), factors);
    }
}
