package city.hotline.ui.live;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Work of a user that takes longer than he should wait for an answer: on a thread of its own, as himself. It is one of the
 * system's threads, since some of the work computes for seconds: virtual threads that never rest keep all others waiting.
 */
@Component
public class Background {
    private final Tenants tenants;
    private final TenantUi screens;

    Background(Tenants tenants, TenantUi screens) {
        this.tenants = tenants;
        this.screens = screens;
    }

    /** Starts {@code work} for the present tenant as the present operator, and returns at once. */
    public void start(String name, Runnable work) {
        TenantId tenant = tenants.current().id();
        Operator operator = CurrentOperator.require();
        Thread.ofPlatform()
                .daemon()
                .name(name)
                .start(() -> tenants.runAs(
                        tenant,
                        () -> CurrentOperator.runAs(operator, () -> {
                            work.run();
                            return tenant;
                        })));
    }

    /**
     * As {@link #start(String, Runnable)}; what comes of it is shown on {@code ui}, if that is still open then.
     *
     * @param failed told instead of {@code shown}; what it throws is said to the user as any failed act
     */
    public <T extends @Nullable Object> void start(
            String name, UI ui, Supplier<T> work, Consumer<T> shown, Consumer<RuntimeException> failed) {
        start(name, () -> screens.access(ui, outcome(work, shown, failed)));
    }

    private static <T extends @Nullable Object> Runnable outcome(
            Supplier<T> work, Consumer<T> shown, Consumer<RuntimeException> failed) {
        try {
            T result = work.get();
            return () -> shown.accept(result);
        } catch (RuntimeException thrown) {
            return () -> failed.accept(thrown);
        }
    }
}
