package city.hotline.clocks;

import static city.hotline.testing.TwoCities.NINGBO;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.cases.CaseId;
import city.hotline.cases.DeadlineKind;
import city.hotline.tenancy.ControlPlane;
import city.hotline.tenancy.NewTenant;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantKind;
import city.hotline.tenancy.TenantState;
import city.hotline.testing.Engines;
import city.hotline.testing.RoomTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class DeadlineZoneTests {
    private static final TenantId FAR = new TenantId("farcity");
    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    @Autowired
    Clockwork clockwork;

    @Autowired
    ControlPlane controlPlane;

    @Autowired
    TenantDirectory directory;

    @Test
    void aDayEndsWithTheOfficeHoursOfTheCitysOwnZone() throws SQLException {
        berlin();

        Instant there = handling(FAR);
        Instant here = handling(NINGBO);

        assertThat(there.atZone(ZoneId.of("Europe/Berlin")).toLocalTime()).isEqualTo(CLOSING);
        assertThat(here.atZone(ZoneId.of("Asia/Shanghai")).toLocalTime()).isEqualTo(CLOSING);
        assertThat(there).isNotEqualTo(here);
    }

    private Instant handling(TenantId city) {
        CaseId id = clockwork.open(city, "同一时刻受理");
        return clockwork.running(city, id, DeadlineKind.HANDLING).due();
    }

    private void berlin() throws SQLException {
        if (directory.byId(FAR).isEmpty()) {
            controlPlane.create(new NewTenant(FAR, TenantKind.CITY, "远方", "Far", "FC", "#000000", "shard2"));
            try (Connection superuser = Engines.superuser("boling_main").getConnection();
                    Statement statement = superuser.createStatement()) {
                statement.executeUpdate(
                        "update platform.tenant set time_zone = 'Europe/Berlin' where code = 'farcity'");
            }
            controlPlane.enter(FAR, TenantState.LIVE);
        }
    }
}
