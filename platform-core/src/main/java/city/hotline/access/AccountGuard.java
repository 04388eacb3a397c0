package city.hotline.access;

import city.hotline.foundation.RefusalWriter;
import city.hotline.foundation.SecurityEvents;
import city.hotline.tenancy.Tenants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at every request whether the session still stands: it belongs to this tenant, it is younger than 12 hours, and the
 * account is enabled, has the password that it had, and has shown the second factor that its roles demand. Other changes
 * of the account, its roles above all, reach the session here.
 *
 * <p>A session of another tenant is refused; one that no longer stands goes on as nobody's, and the chain behind decides
 * what nobody may see. Stands in a security chain after {@link TokenAuthenticationFilter} and before the filter for
 * anonymous users. It runs nowhere else.
 */
@Component
public class AccountGuard extends OncePerRequestFilter {
    static final Duration LONGEST_SESSION = Duration.ofHours(12);
    private static final Logger LOG = LoggerFactory.getLogger(AccountGuard.class);
    private static final List<String> STATIC = List.of("/VAADIN/build/", "/VAADIN/static/", "/icons/", "/images/");

    private final AccountStore accounts;
    private final FactorPolicy policy;
    private final Tenants tenants;
    private final RefusalWriter refusals;
    private final SecurityEvents events;
    private final TransactionTemplate reading;
    private final Clock clock;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    AccountGuard(
            AccountStore accounts,
            FactorPolicy policy,
            Tenants tenants,
            RefusalWriter refusals,
            SecurityEvents events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.accounts = accounts;
        this.policy = policy;
        this.tenants = tenants;
        this.refusals = refusals;
        this.events = events;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Operator> operator = CurrentOperator.find();
        if (operator.isPresent()
                && !operator.get().tenant().equals(tenants.current().id())) {
            events.refused(SecurityEvents.Kind.TENANT_MISMATCH, request.getRequestURI());
            end(request);
            refusals.write(request, response, new TenantMismatch());
            return;
        }
        if (operator.isPresent() && operator.get().account() != null && !isStatic(request)) {
            look(operator.get(), request, response);
        }
        chain.doFilter(request, response);
    }

    private void look(Operator operator, HttpServletRequest request, HttpServletResponse response) {
        Optional<StoredAccount> account = standing(operator).filter(found -> found.stillAdmits(operator.stamp()));
        if (account.isEmpty()
                || isTooOld(request)
                || !policy.isContent(account.get().roles(), authorities())) {
            LOG.info("session ended account={}", operator.account());
            end(request);
        } else if (account.get().stamp() != operator.stamp()) {
            refresh(account.get().operator(operator.tenant()), request, response);
        }
    }

    private Optional<StoredAccount> standing(Operator operator) {
        return Optional.ofNullable(operator.account())
                .map(AccountId::new)
                .flatMap(id -> reading.execute(status -> accounts.find(id)));
    }

    private boolean isTooOld(HttpServletRequest request) {
        return startOf(request).plus(LONGEST_SESSION).isBefore(clock.instant());
    }

    /** The login's instant; that of the session where another way of logging in did not note it. */
    private Instant startOf(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getDetails() instanceof SessionStart start) {
            return start.at();
        }
        HttpSession session = request.getSession(false);
        return session == null ? clock.instant() : Instant.ofEpochMilli(session.getCreationTime());
    }

    private void refresh(Operator operator, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                CurrentOperator.authentication(operator, new SessionStart(startOf(request)), factors()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static List<FactorGrantedAuthority> factors() {
        return authorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(FactorGrantedAuthority.class::cast)
                .toList();
    }

    private static Collection<? extends GrantedAuthority> authorities() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? List.of() : authentication.getAuthorities();
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
    }

    private static boolean isStatic(HttpServletRequest request) {
        return STATIC.stream().anyMatch(request.getRequestURI()::startsWith);
    }
}
