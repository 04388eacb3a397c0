package city.hotline.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.testing.Engines;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformSchemaTests {
    @Test
    void twoProcessesThatStartAtOnceMakeTheDirectoryOnce() throws IOException {
        Map<String, Object> engine = Engines.shards("platform_" + Long.toString(System.nanoTime(), 36));

        Process one = MigratorProcess.start(engine);
        Process two = MigratorProcess.start(engine);

        assertThat(MigratorProcess.report(one)).containsExactly(0, 0, 0);
        assertThat(MigratorProcess.report(two)).containsExactly(0, 0, 0);
        try (Landscape landscape = Landscape.shipped(engine)) {
            List<String> steps = Sql.inTransaction(
                    landscape.shards.owner("main"),
                    owner -> Sql.texts(owner, "select id from platform.databasechangelog"));
            assertThat(steps).isNotEmpty().doesNotHaveDuplicates();
            landscape.platform.upgrade();
            assertThat(landscape.directory.all()).isEmpty();
        }
    }
}
