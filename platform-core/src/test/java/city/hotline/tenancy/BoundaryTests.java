package city.hotline.tenancy;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.testing.RoomTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class BoundaryTests {
    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void workOfATenantWearsItsRoleAndSeesItsSchemaAlone() {
        assertThat(whoAmI(NINGBO)).isEqualTo("t_ningbo t_ningbo");
        assertThat(whoAmI(RUIAN)).isEqualTo("t_ruian t_ruian");
    }

    @Test
    void workWithoutATenantFails() {
        assertThatThrownBy(() -> transaction.execute(
                        status -> jdbc.sql("select 1").query(Integer.class).single()))
                .hasRootCauseInstanceOf(TenantMissing.class);
    }

    private String whoAmI(TenantId city) {
        return tenants.runAs(
                city,
                () -> transaction.execute(status -> jdbc.sql("select current_user || ' ' || current_schema()")
                        .query(String.class)
                        .single()));
    }
}
