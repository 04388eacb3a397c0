package city.hotline.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The operator of the present work, held in Spring Security's context. */
public final class CurrentOperator {
    private CurrentOperator() {}

    public static Optional<Operator> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Operator.class::isInstance)
                .map(Operator.class::cast);
    }

    /** @throws IllegalStateException when nobody is logged in: callers stand behind a permission check */
    public static Operator require() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
    }

    /** The authentication that Spring Security works with for {@code operator}: each permission is an authority. */
    public static Authentication authentication(Operator operator) {
        return authentication(operator, null, List.of());
    }

    /**
     * @param details null, or when the session started
     * @param factors by which the operator logged in
     */
    static Authentication authentication(
            Operator operator, @Nullable Object details, Collection<FactorGrantedAuthority> factors) {
        Set<GrantedAuthority> authorities = operator.permissions().stream()
                .map(permission -> new SimpleGrantedAuthority(permission.name()))
                .collect(Collectors.toSet());
        authorities.addAll(factors);
        UsernamePasswordAuthenticationToken authentication =
                UsernamePasswordAuthenticationToken.authenticated(operator, null, authorities);
        authentication.setDetails(details);
        return authentication;
    }

    /** Runs {@code work} as {@code operator} and puts back who was there before. For commands, schedules and tests. */
    public static <T extends @Nullable Object> T runAs(Operator operator, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext mine = SecurityContextHolder.createEmptyContext();
        mine.setAuthentication(authentication(operator));
        SecurityContextHolder.setContext(mine);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
