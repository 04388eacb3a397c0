package city.hotline.ui.shell;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a desk may be empty.
 *
 * @param idleWarning without input: a warning is shown
 * @param idleLimit without input: the user is logged out; not longer than the server's own session
 */
@ConfigurationProperties("hotline.screens")
public record ScreensProperties(
        @DefaultValue("13m") Duration idleWarning,
        @DefaultValue("15m") Duration idleLimit) {
    public ScreensProperties {
        if (idleWarning.isNegative() || idleWarning.compareTo(idleLimit) >= 0) {
            throw new IllegalArgumentException("hotline.screens.idle-warning: must be before idle-limit");
        }
    }
}
