package city.hotline.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class HeldFileTests {
    @Test
    void aFileIsKeptUnderANameOfOursUntilItIsLetGo() throws IOException {
        HeldFile held = HeldFile.of("../../etc/历史.csv", new ByteArrayInputStream(new byte[] {1, 2, 3}));

        assertThat(held.file().name()).isEqualTo("历史.csv");
        assertThat(held.file().path().toString()).doesNotContain("历史");
        assertThat(held.file().path()).hasSize(3);

        held.letGo();
        held.letGo();

        assertThat(Files.exists(held.file().path())).isFalse();
    }

    @Test
    void moreThanFiftyMebibytesAreRefused() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThatExceptionOfType(HeldFile.TooLarge.class).isThrownBy(() -> HeldFile.of("a.csv", endless));
    }
}
