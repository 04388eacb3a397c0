package city.hotline.ui.live;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose session it is: the tenant of its host and the operator who logged in. Nobody's before the login. */
public record SessionOwner(TenantId tenant, Operator operator) {
    /** @throws AssertionError when the session's lock is not held */
    static Optional<SessionOwner> of(VaadinSession session) {
        return Optional.ofNullable(session.getAttribute(SessionOwner.class));
    }

    /** Writes the owner down at the places where a request knows him. */
    @Component
    public static class Binding {
        private final Tenants tenants;

        Binding(Tenants tenants) {
            this.tenants = tenants;
        }

        /** Binds {@code ui}'s session to the present tenant and operator, now and at each of its navigations. */
        public void bind(UI ui) {
            remember(ui.getSession());
            ui.addBeforeEnterListener(event -> remember(ui.getSession()));
        }

        private void remember(VaadinSession session) {
            session.setAttribute(
                    SessionOwner.class,
                    CurrentOperator.find()
                            .map(operator -> new SessionOwner(tenants.current().id(), operator))
                            .orElse(null));
        }
    }
}
