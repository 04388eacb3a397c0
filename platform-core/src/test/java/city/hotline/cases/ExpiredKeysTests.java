package city.hotline.cases;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.foundation.Uuids;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class ExpiredKeysTests {
    @Autowired
    ExpiredKeys expired;

    @Autowired
    Tenants tenants;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final String name = Uuids.next().toString();

    @Test
    void keysOlderThanTwoDaysAreRemovedInEveryCityAndYoungerOnesStay() {
        put(NINGBO, name + "-old", ExpiredKeys.KEPT.plusMinutes(1));
        put(NINGBO, name + "-young", ExpiredKeys.KEPT.minusMinutes(1));
        put(RUIAN, name + "-old", ExpiredKeys.KEPT.plusMinutes(1));
        put(RUIAN, name + "-young", Duration.ZERO);

        expired.removeEverywhere();

        assertThat(has(NINGBO, name + "-old")).isFalse();
        assertThat(has(RUIAN, name + "-old")).isFalse();
        assertThat(has(NINGBO, name + "-young")).isTrue();
        assertThat(has(RUIAN, name + "-young")).isTrue();
    }

    @Test
    void moreThanOneBatchIsRemoved() {
        tenants.runAs(
                NINGBO,
                () -> transaction.executeWithoutResult(
                        status -> IntStream.range(0, 1_500).forEach(i -> insert(name + i, Duration.ofDays(3)))));

        expired.removeEverywhere();

        assertThat(has(NINGBO, name + "0")).isFalse();
        assertThat(has(NINGBO, name + "1499")).isFalse();
    }

    private void put(TenantId city, String key, Duration age) {
        tenants.runAs(city, () -> transaction.executeWithoutResult(status -> insert(key, age)));
    }

    private void insert(String key, Duration age) {
        jdbc.sql("INSERT INTO idempotency_key (key, digest, case_id, at) VALUES (?, decode('00', 'hex'), ?, ?)")
                .params(key, Uuids.next(), Instant.now().minus(age).atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean has(TenantId city, String key) {
        return tenants.runAs(
                city,
                () -> transaction.execute(status -> jdbc.sql("SELECT count(*) FROM idempotency_key WHERE key = ?")
                                .param(key)
                                .query(Long.class)
                                .single()
                        == 1));
    }
}
