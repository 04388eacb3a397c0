package city.hotline.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.AuditEntry;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PagesTests {
    private long written = 120;

    @Test
    void aPlaceInTheListIsANumberInTheTrail() {
        Pages pages = Pages.open(this::page);

        assertThat(pages.size()).isEqualTo(120);
        assertThat(pages.read(0, 50)).extracting(AuditEntry::seq).first().isEqualTo(120L);
        assertThat(pages.read(50, 50)).extracting(AuditEntry::seq).first().isEqualTo(70L);
        assertThat(pages.read(100, 50)).hasSize(20);
    }

    @Test
    void whatIsWrittenMeanwhileDoesNotMoveTheList() {
        Pages pages = Pages.open(this::page);
        written = 150;

        assertThat(pages.read(0, 1)).extracting(AuditEntry::seq).containsExactly(120L);
        assertThat(pages.size()).isEqualTo(120);
    }

    @Test
    void anEmptyTrailHasNoPlaces() {
        written = 0;

        assertThat(Pages.open(this::page).size()).isZero();
    }

    private List<AuditEntry> page(long before, int limit) {
        return LongStream.iterate(Math.min(before - 1, written), seq -> seq > 0, seq -> seq - 1)
                .limit(limit)
                .mapToObj(seq -> new AuditEntry(seq, Instant.EPOCH, "anna", "LOGIN_SUCCEEDED", "account:anna", ""))
                .toList();
    }
}
