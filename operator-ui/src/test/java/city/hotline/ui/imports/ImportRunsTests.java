package city.hotline.ui.imports;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Role;
import city.hotline.imports.ImportJob;
import city.hotline.imports.ImportProgress;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.browser.ScreenWithoutBrowser;
import com.vaadin.browserless.ViewPackages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
@ViewPackages(classes = KnowledgeImportView.class)
class ImportRunsTests extends ScreenWithoutBrowser {
    @Autowired
    ImportRuns runs;

    @Test
    void aRunIsFoundAgainByItsOwnKindOfScreenInItsOwnCityAlone() {
        Held attempt = new Held();
        at(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            open(KnowledgeImportView.class);
            assertThat(runs.start(ImportKind.KNOWLEDGE, file(), attempt)).isTrue();
            await("progress", () -> shows(RunStep.class) && words().contains("已处理 200 / 600 篇"));
        });

        at(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            open(ImportsView.class);
            assertThat(shows(RunStep.class)).isFalse();
            HeldFile second = file();
            assertThat(runs.start(ImportKind.CASES, second, attempt)).isFalse();
            second.letGo();
        });
        at(RUIAN, Role.CITY_ADMINISTRATOR, () -> {
            open(KnowledgeImportView.class);
            assertThat(shows(RunStep.class)).isFalse();
            runs.stop();
        });
        assertThat(attempt.told.get()).isTrue();

        at(NINGBO, Role.CITY_ADMINISTRATOR, () -> {
            open(KnowledgeImportView.class);
            assertThat(words()).contains("已处理 200 / 600 篇");
            click("停止");
            attempt.goOn.countDown();
            await("end", () -> words().contains("导入中断"));
            assertThat(attempt.told.get()).isFalse();
            assertThat(runs.current(ImportKind.KNOWLEDGE)).isEmpty();
        });
    }

    private String words() {
        return find(RunStep.class).single().getElement().getTextRecursively();
    }

    private static HeldFile file() {
        try {
            return HeldFile.of("long.csv", new ByteArrayInputStream(new byte[] {1}));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Moves once, waits, and is told at its second move whether to go on. */
    private static final class Held implements Attempt {
        private final CountDownLatch goOn = new CountDownLatch(1);
        private final AtomicBoolean told = new AtomicBoolean(true);

        @Override
        public boolean columns() {
            return true;
        }

        @Override
        public List<String> remarks() {
            return List.of();
        }

        @Override
        public Trial tryOut() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void writeErrorSheet(Locale locale, OutputStream out) {}

        @Override
        public ImportJob run(ImportProgress progress) {
            progress.moved(200, 600);
            try {
                goOn.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            told.set(progress.moved(400, 600));
            throw new IllegalStateException("broke off");
        }
    }
}
