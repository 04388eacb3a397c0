package city.hotline.api;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of the API one tenant may have in each process, so that there is enough for the others.
 *
 * @param requestsPerSecond in the long run
 * @param burst at once, after a pause
 * @param inFlight at the same time; less than the connections of a shard's pool, so that no tenant takes them all
 * @param patience how long a request waits for one in flight to end before it is refused
 * @param tenants what is different for single tenants, by code
 */
@ConfigurationProperties("hotline.api")
record ApiProperties(
        @DefaultValue("100") int requestsPerSecond,
        @DefaultValue("200") int burst,
        @DefaultValue("12") int inFlight,
        @DefaultValue("3s") Duration patience,
        @DefaultValue Map<String, Different> tenants) {

    ApiProperties {
        tenants = Map.copyOf(tenants);
        if (requestsPerSecond < 1 || burst < 1 || inFlight < 1 || patience.isNegative()) {
            throw new IllegalArgumentException("hotline.api: requests-per-second, burst and in-flight are 1 or more");
        }
        tenants.forEach((code, different) -> different.check(code));
    }

    Allowance of(String tenantCode) {
        Different different = tenants.getOrDefault(tenantCode, Different.NONE);
        return new Allowance(
                or(different.requestsPerSecond(), requestsPerSecond),
                or(different.burst(), burst),
                or(different.inFlight(), inFlight),
                patience);
    }

    private static int or(@Nullable Integer different, int usual) {
        return different == null ? usual : different;
    }

    /** What is not set is as for everybody. */
    record Different(
            @Nullable Integer requestsPerSecond,
            @Nullable Integer burst,
            @Nullable Integer inFlight) {
        static final Different NONE = new Different(null, null, null);

        void check(String code) {
            if (or(requestsPerSecond, 1) < 1 || or(burst, 1) < 1 || or(inFlight, 1) < 1) {
                throw new IllegalArgumentException(
                        "hotline.api.tenants." + code + ": requests-per-second, burst and in-flight are 1 or more");
            }
        }
    }
}
