package city.hotline.tenancy;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.foundation.Uuids;
import city.hotline.testing.IsolationOracle;
import city.hotline.testing.RoomTest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every way to the data, tried by one city while both have a row with the same id. */
@RoomTest
class BoundaryTests {
    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @Autowired
    EntityManager entities;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    IsolationOracle oracle;

    private final UUID id = Uuids.next();
    private final String mine = "ningbo's " + id;
    private final String theirs = "ruian's " + id;

    @BeforeEach
    void bothCitiesHaveARowWithTheSameId() {
        in(NINGBO, () -> persist(mine));
        in(RUIAN, () -> persist(theirs));
    }

    @Test
    void workOfATenantWearsItsRoleAndSeesItsSchemaAlone() {
        assertThat(whoAmI(NINGBO)).isEqualTo("t_ningbo t_ningbo");
        assertThat(whoAmI(RUIAN)).isEqualTo("t_ruian t_ruian");
    }

    @Test
    void everyWayToTheDataLeadsToTheOwnRowAlone() {
        assertThat(in(NINGBO, () -> entities.find(TokenRow.class, id).name())).isEqualTo(mine);
        assertThat(in(NINGBO, () -> hql("select t.name from TokenRow t")))
                .contains(mine)
                .doesNotContain(theirs);
        assertThat(in(NINGBO, this::nativeNames)).contains(mine).doesNotContain(theirs);
        assertThat(in(NINGBO, this::jdbcNames)).contains(mine).doesNotContain(theirs);
        assertThat(in(NINGBO, () -> stateless().get(TokenRow.class, id).name())).isEqualTo(mine);
    }

    @Test
    void aBulkStatementChangesTheOwnRowsAlone() {
        in(
                NINGBO,
                () -> entities.createQuery("update TokenRow t set t.name = :name where t.id = :id")
                        .setParameter("name", "renamed " + id)
                        .setParameter("id", id)
                        .executeUpdate());

        assertThat(in(NINGBO, () -> entities.find(TokenRow.class, id).name())).isEqualTo("renamed " + id);
        assertThat(in(RUIAN, () -> entities.find(TokenRow.class, id).name())).isEqualTo(theirs);

        in(
                NINGBO,
                () -> entities.createQuery("delete from TokenRow t where t.id = :id")
                        .setParameter("id", id)
                        .executeUpdate());

        assertThat(in(NINGBO, () -> entities.find(TokenRow.class, id))).isNull();
        assertThat(in(RUIAN, () -> entities.find(TokenRow.class, id).name())).isEqualTo(theirs);
    }

    @Test
    void mergingADetachedEntityOfAnotherCityWritesTheOwnRow() {
        TokenRow detached = in(RUIAN, () -> entities.find(TokenRow.class, id));
        detached.rename("smuggled " + id);

        in(NINGBO, () -> entities.merge(detached));

        assertThat(in(RUIAN, () -> entities.find(TokenRow.class, id).name())).isEqualTo(theirs);
    }

    @Test
    void aForeignSchemaIsRefusedEvenByItsName() {
        assertThatThrownBy(() -> in(
                        RUIAN,
                        () -> jdbc.sql("select name from t_ningbo.api_token")
                                .query(String.class)
                                .list()))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> in(
                        RUIAN,
                        () -> jdbc.sql("select code from platform.tenant")
                                .query(String.class)
                                .list()))
                .hasMessageNotContaining("ningbo");
    }

    @Test
    void theOracleSeesNothingOfTheOtherCity() {
        assertThat(oracle.leaks(NINGBO, theirs, () -> transaction.execute(status -> jdbcNames())))
                .isEmpty();
        assertThat(oracle.leaks(RUIAN, mine, () -> transaction.execute(status -> jdbcNames())))
                .isEmpty();
    }

    @Test
    void everyWayToTheDataWithoutATenantFails() {
        refused(() -> transaction.execute(status -> jdbcNames()));
        refused(() -> transaction.execute(status -> hql("select t.name from TokenRow t")));
        refused(() -> transaction.execute(status -> entities.find(TokenRow.class, id)));
        refused(() -> hql("select t.name from TokenRow t"));
        refused(this::nativeNames);
        refused(this::jdbcNames);
        refused(() -> dataSource.getConnection().close());
        refused(() -> {
            try (StatelessSession session = factory.unwrap(SessionFactory.class).openStatelessSession()) {
                session.get(TokenRow.class, id);
            }
        });
        refused(() -> transaction.execute(
                status -> entities.createQuery("delete from TokenRow").executeUpdate()));
    }

    @Test
    void statementsOfATenantOutsideATransactionFail() {
        refused(() -> tenants.runAs(NINGBO, () -> jdbcNames()));
    }

    @Test
    void aTransactionNeverServesTwoTenants() {
        assertThatThrownBy(() -> in(NINGBO, () -> tenants.runAs(RUIAN, () -> jdbcNames())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another tenant");
        assertThat(in(NINGBO, () -> tenants.runAs(NINGBO, () -> jdbcNames()))).contains(mine);
    }

    @Test
    void nestedWorkBringsTheOuterTenantBack() {
        List<String> seen = tenants.runAs(NINGBO, () -> {
            String inner = tenants.runAs(RUIAN, () -> tenants.current().id().code());
            return List.of(inner, tenants.current().id().code());
        });

        assertThat(seen).containsExactly("ruian", "ningbo");
        assertThat(Tenants.bound()).isEmpty();
        assertThatThrownBy(() -> tenants.runAs(NINGBO, () -> {
                    throw new IllegalArgumentException("thrown inside");
                }))
                .hasMessage("thrown inside");
        assertThat(Tenants.bound()).isEmpty();
        assertThatThrownBy(tenants::current).isInstanceOf(TenantMissing.class);
    }

    @Test
    void anUnknownTenantIsNobody() {
        assertThatThrownBy(() -> tenants.runAs(new TenantId("nobodyhere"), () -> "work"))
                .isInstanceOf(TenantUnknown.class);
    }

    @Test
    void threadsHaveNoTenantUnlessItIsGivenToThem() throws Exception {
        Callable<Optional<Tenant>> whoIsBound = Tenants::bound;
        try (ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor();
                ExecutorService platform = Executors.newFixedThreadPool(1)) {
            for (ExecutorService executor : List.of(virtual, platform)) {
                assertThat(tenants.runAs(NINGBO, () -> executor.submit(whoIsBound))
                                .get())
                        .isEmpty();
                assertThat(executor.submit(() -> in(RUIAN, this::jdbcNames)).get())
                        .contains(theirs)
                        .doesNotContain(mine);
                assertThat(executor.submit(whoIsBound).get()).isEmpty();
            }
        }
    }

    private void refused(ThrowingCallable work) {
        assertThatThrownBy(work)
                .satisfiesAnyOf(
                        failure -> assertThat(failure).isInstanceOf(TenantMissing.class),
                        failure -> assertThat(failure).hasRootCauseInstanceOf(TenantMissing.class));
    }

    private <T> T in(TenantId city, Supplier<T> work) {
        return tenants.runAs(city, () -> transaction.execute(status -> work.get()));
    }

    private TokenRow persist(String name) {
        TokenRow row = new TokenRow(id, name);
        entities.persist(row);
        return row;
    }

    private StatelessSession stateless() {
        return factory.unwrap(SessionFactory.class).openStatelessSession();
    }

    private List<String> hql(String query) {
        return entities.createQuery(query, String.class).getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<String> nativeNames() {
        return entities.createNativeQuery("select name from api_token", String.class)
                .getResultList();
    }

    private List<String> jdbcNames() {
        return jdbc.sql("select name from api_token").query(String.class).list();
    }

    private String whoAmI(TenantId city) {
        return in(
                city,
                () -> jdbc.sql("select current_user || ' ' || current_schema()")
                        .query(String.class)
                        .single());
    }
}
