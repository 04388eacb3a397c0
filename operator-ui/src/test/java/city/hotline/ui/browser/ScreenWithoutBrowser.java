package city.hotline.ui.browser;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * A test of screens on the server alone: what {@link Screen} shows, without a browser. Use it in a {@link ScreenTest} and do
 * all that a user does within {@link #at}.
 */
public abstract class ScreenWithoutBrowser extends SpringBrowserlessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private Tenants tenants;

    @Autowired
    private AutowireCapableBeanFactory beans;

    /** A window is opened by {@link #at}, for there is none without a city. */
    @Override
    protected void initVaadinEnvironment() {}

    @Override
    protected void cleanVaadinEnvironment() {}

    /** Opens a window on {@code city} for somebody in {@code role}, does {@code work} there, and closes it. */
    protected void at(TenantId city, Role role, Runnable work) {
        in(city, role, () -> {
            super.initVaadinEnvironment();
            try {
                work.run();
            } finally {
                super.cleanVaadinEnvironment();
            }
            return city;
        });
    }

    /** Shows a view alone, without the way to it and what stands around it. */
    protected <T extends Component> T open(Class<T> view) {
        T opened = beans.createBean(view);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(opened);
        roundTrip();
        return opened;
    }

    /** Works in {@code city} as somebody in {@code role}, beside any window. */
    protected <T> T in(TenantId city, Role role, Supplier<T> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, role), work));
    }

    /** Lets what background work sends reach the screen until {@code seen}. */
    protected void await(String what, BooleanSupplier seen) {
        Instant end = Instant.now().plus(PATIENCE);
        roundTrip();
        while (!seen.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("never seen: " + what);
            }
            pause();
            roundTrip();
        }
    }

    protected boolean shows(Class<? extends Component> type) {
        return find(type).exists();
    }

    /** Clicks the button that begins with {@code words}. */
    protected void click(String words) {
        test(find(Button.class)
                        .withCondition(button -> button.getText().startsWith(words))
                        .single())
                .click();
        roundTrip();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
