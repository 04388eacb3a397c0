package city.hotline.search;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says which engine answers. It is up with either: calls go on, so no process is taken out of service for it. */
@Component
class SearchHealthIndicator implements HealthIndicator {
    private final EngineHealth health;

    SearchHealthIndicator(EngineHealth health) {
        this.health = health;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("answeredBy", health.degraded() ? "database" : "engine")
                .build();
    }
}
