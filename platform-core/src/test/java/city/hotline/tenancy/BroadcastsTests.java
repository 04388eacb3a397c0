package city.hotline.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.testing.Engines;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

/** Two processes on two shards, each with a city of its own. */
class BroadcastsTests {
    private static final String MAIN = "news_main";
    private static final String OTHER = "news_other";
    private static final TenantId NINGBO = new TenantId("newsnb");
    private static final TenantId RUIAN = new TenantId("newsra");

    private final Landscape landscape = Landscape.tiny(Engines.shards(MAIN, OTHER), "one");
    private final Tenants tenants = new Tenants(landscape.directory);
    private final Ear ear = new Ear();
    private final Broadcasts teller = process(new Ear());
    private final Broadcasts hearer = process(ear);

    @BeforeEach
    void twoCities() throws Exception {
        landscape.migrations.run();
        List<String> shards = List.copyOf(landscape.shards.ids());
        if (landscape.directory.byId(NINGBO).isEmpty()) {
            landscape.create(NINGBO, shards.get(0));
            landscape.create(RUIAN, shards.get(1));
        }
        hearer.start();
        await(() -> listening() == 2);
    }

    @AfterEach
    void stop() {
        hearer.stop();
        teller.stop();
        landscape.close();
    }

    @Test
    void newsReachTheOtherProcessAsTheirCityInTheirOrder() throws Exception {
        for (int i = 0; i < 20; i++) {
            tell(NINGBO, "n" + i);
        }
        tell(RUIAN, "二十八号 😀\nline");

        await(() -> ear.heard.size() == 21);
        assertThat(ear.heard).contains("newsra 二十八号 😀\nline");
        assertThat(ear.heard.stream().filter(news -> news.startsWith("newsnb")).toList())
                .startsWith("newsnb n0", "newsnb n1")
                .endsWith("newsnb n19");
    }

    @Test
    void theTellerHearsNothingOfItself() throws Exception {
        tenants.runAs(NINGBO, () -> hearer.tell("mine"));
        tell(NINGBO, "yours");

        await(() -> !ear.heard.isEmpty());
        assertThat(ear.heard).containsExactly("newsnb yours");
    }

    @Test
    void whatIsNotPlainlyNewsOfATenantOfItsShardIsDropped() throws Exception {
        for (String forged : List.of(
                "", "x", "x\nnewsnb", "x\nnewsra\nforged", "x\nnobody\nforged", "x\n'; drop\nforged", "x\n\nforged")) {
            notify(MAIN, forged);
        }
        tell(NINGBO, "true");

        await(() -> !ear.heard.isEmpty());
        assertThat(ear.heard).containsExactly("newsnb true");
    }

    @Test
    void aBrokenConnectionIsOpenedAgainAndTheCityIsToldThatNewsMayBeMissing() throws Exception {
        asSuperuser(
                MAIN,
                "select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?" + " and datname = '"
                        + MAIN + "'",
                ShardEar.APPLICATION);

        await(() -> ear.missed.contains("newsnb"));
        assertThat(ear.missed).doesNotContain("newsra");
        tell(NINGBO, "again");
        await(() -> ear.heard.contains("newsnb again"));
    }

    @Test
    void aProcessThatRestedTellsAndHearsAgain() throws Exception {
        teller.start();
        for (Broadcasts process : List.of(teller, hearer)) {
            process.stop();
            process.start();
        }
        await(() -> listening() == 4);

        tell(NINGBO, "after the rest");

        await(() -> ear.heard.contains("newsnb after the rest"));
    }

    @Test
    void withoutATenantNothingIsTold() {
        assertThatThrownBy(() -> teller.tell("x")).isInstanceOf(TenantMissing.class);
        assertThatThrownBy(() -> tell(NINGBO, "长".repeat(3_000))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aListenerThatFailsCostsItsOwnNewsAlone() throws Exception {
        tell(NINGBO, "fail");
        tell(NINGBO, "next");

        await(() -> ear.heard.contains("newsnb next"));
    }

    private void tell(TenantId city, String text) {
        tenants.runAs(city, () -> teller.tell(text));
    }

    private Broadcasts process(Ear listener) {
        return new Broadcasts(
                landscape.properties, landscape.shards, landscape.directory, tenants, new ObjectProvider<>() {
                    @Override
                    public Stream<BroadcastListener> stream() {
                        return Stream.of(listener);
                    }
                });
    }

    private int listening() {
        int count = 0;
        for (String database : List.of(MAIN, OTHER)) {
            count += asSuperuser(
                    database,
                    "select 1 from pg_stat_activity where application_name = ? and datname = current_database()"
                            + " and query like 'LISTEN%'",
                    ShardEar.APPLICATION);
        }
        return count;
    }

    private static void notify(String database, String payload) {
        asSuperuser(database, "select pg_notify('" + Broadcasts.CHANNEL + "', ?)", payload);
    }

    /** How many rows it gives. */
    private static int asSuperuser(String database, String sql, String value) {
        try (Connection connection = Engines.superuser(database).getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            var rows = statement.executeQuery();
            int count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private final class Ear implements BroadcastListener {
        private final List<String> heard = new CopyOnWriteArrayList<>();
        private final List<String> missed = new CopyOnWriteArrayList<>();

        @Override
        public void heard(String text) {
            if (text.equals("fail")) {
                throw new IllegalStateException("on purpose");
            }
            heard.add(tenants.current().id().code() + " " + text);
        }

        @Override
        public void missed() {
            missed.add(tenants.current().id().code());
        }
    }
}
