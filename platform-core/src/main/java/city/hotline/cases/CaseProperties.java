package city.hotline.cases;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The usual promises, where an item names none.
 *
 * @param firstResponse from registration to the first response
 * @param handling from registration to done; rework has as long again
 * @param followUp from done to the call back
 */
@ConfigurationProperties("hotline.cases")
record CaseProperties(
        @DefaultValue("5m") Duration firstResponse,
        @DefaultValue("5d") Duration handling,
        @DefaultValue("4h") Duration followUp) {
    CaseProperties {
        if (!firstResponse.isPositive() || !handling.isPositive() || !followUp.isPositive()) {
            throw new IllegalArgumentException(
                    "hotline.cases.first-response, .handling and .follow-up must each be longer than nothing");
        }
    }
}
