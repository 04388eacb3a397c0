package city.hotline.ui.live;

import city.hotline.access.CurrentOperator;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.PushConnection;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The one way from background work to a screen. The work runs under the screen's lock, as the screen's own tenant and
 * operator, and what it changed is sent to the browser before either is let go: a lazy list that is refreshed by a push
 * reads its rows as its operator too.
 *
 * <p>It fails closed: a caller without a tenant is refused; a screen of another tenant, of a suspended one, or one whose
 * user has left, sees nothing.
 */
@Component
public class TenantUi {
    private static final Logger LOG = LoggerFactory.getLogger(TenantUi.class);

    private final Tenants tenants;

    TenantUi(Tenants tenants) {
        this.tenants = tenants;
    }

    /**
     * Runs {@code work} on {@code ui} as soon as its lock is free, and returns at once. Call it after the commit: the work
     * may read what was written, and must not wait for a lock while a transaction is open.
     *
     * @throws city.hotline.tenancy.TenantMissing when the caller works for no tenant
     */
    public void access(UI ui, Runnable work) {
        TenantId caller = tenants.current().id();
        try {
            var _ = ui.access(() -> enter(ui, caller, work));
        } catch (UIDetachedException closed) {
            LOG.debug("push dropped: the screen was closed");
        }
    }

    /** Makes {@code ui} load again and closes its socket, whosever it is: for the end of a tenant's service. */
    void end(UI ui) {
        try {
            var _ = ui.access(() -> leave(ui));
        } catch (UIDetachedException closed) {
            LOG.debug("a screen was closed already");
        }
    }

    private static void leave(UI ui) {
        ui.getPage().reload();
        if (ui.getPushConfiguration().getPushMode().isEnabled()) {
            ui.push();
        }
        PushConnection socket = ui.getInternals().getPushConnection();
        if (socket != null && socket.isConnected()) {
            socket.disconnect();
        }
    }

    private void enter(UI ui, TenantId caller, Runnable work) {
        VaadinSession session = ui.getSession();
        Optional<SessionOwner> owner = session == null ? Optional.empty() : SessionOwner.of(session);
        if (owner.isEmpty()) {
            LOG.info("security push refused: session without owner");
            return;
        }
        if (!owner.get().tenant().equals(caller)) {
            LOG.warn("security push refused: another tenant's screen");
            return;
        }
        tenants.runAs(caller, () -> {
            if (tenants.current().state().serves()) {
                runAs(owner.get(), ui, work);
            } else {
                LOG.info("push dropped: the tenant is suspended");
            }
        });
    }

    private static void runAs(SessionOwner owner, UI ui, Runnable work) {
        CurrentOperator.runAs(owner.operator(), () -> {
            work.run();
            if (ui.getPushConfiguration().getPushMode().isEnabled()) {
                ui.push();
            }
            return owner;
        });
    }
}
