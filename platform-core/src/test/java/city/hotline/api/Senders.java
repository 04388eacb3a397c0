package city.hotline.api;

import city.hotline.access.ApiTokens;
import city.hotline.access.CurrentOperator;
import city.hotline.access.IssuedToken;
import city.hotline.access.Role;
import city.hotline.intake.TelephonyGateway;
import city.hotline.notifications.MessageGateway;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.Operators;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Lets other organisations' systems into the cities of the tests. */
@Component
class Senders {
    private final Environment environment;
    private final Tenants tenants;
    private final ApiTokens tokens;
    private final TelephonyGateway gateway;
    private final MessageGateway messages;
    private final Catalogues catalogues;

    Senders(
            Environment environment,
            Tenants tenants,
            ApiTokens tokens,
            TelephonyGateway gateway,
            MessageGateway messages,
            Catalogues catalogues) {
        this.environment = environment;
        this.tenants = tenants;
        this.tokens = tokens;
        this.gateway = gateway;
        this.messages = messages;
        this.catalogues = catalogues;
    }

    /** A system that may do at {@code city} what {@code role} may; the city has its catalogue. */
    Sender of(TenantId city, Role role) {
        return showing(city, issue(city, role).plainText());
    }

    /** As {@link #of}, for a city whose catalogue does not matter. */
    Sender admitted(TenantId city, Role role) {
        return nobody(city).with("Authorization", "Bearer " + issue(city, role).plainText());
    }

    Sender showing(TenantId city, String token) {
        catalogues.installOnce(city);
        return nobody(city).with("Authorization", "Bearer " + token);
    }

    Sender nobody(TenantId city) {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        return new Sender(port, city.code() + ".localhost", Map.of());
    }

    Sender revoked(TenantId city) {
        IssuedToken token = issue(city, Role.OPERATOR);
        as(city, Role.CITY_ADMINISTRATOR, () -> {
            tokens.revoke(token.token().id());
            return city;
        });
        return showing(city, token.plainText());
    }

    String messageSecret(TenantId city) {
        return as(city, Role.CITY_ADMINISTRATOR, messages::secret);
    }

    String telephonySecret(TenantId city) {
        return as(city, Role.CITY_ADMINISTRATOR, gateway::secret);
    }

    <T> T as(TenantId city, Role role, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, role), work));
    }

    private IssuedToken issue(TenantId city, Role role) {
        return as(city, Role.CITY_ADMINISTRATOR, () -> tokens.issue("test", role));
    }
}
