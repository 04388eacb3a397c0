package city.hotline.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LaneTests {
    private static final Duration QUICK = Duration.ofMillis(20);
    private static final Duration SLOW = Duration.ofSeconds(3);

    private final Lane lane = new Lane(500);

    @Test
    void whatTheConsumerThrewAtIsHalvedUntilOneStandsAlone() {
        int turns = 0;
        while (lane.limit() > 1) {
            lane.shrinkBelow(lane.limit());
            turns++;
        }

        assertThat(turns).isEqualTo(8);
        lane.shrinkBelow(1);
        assertThat(lane.limit()).isEqualTo(1);
    }

    @Test
    void afterThePoisonIsAsideItGrowsBackAndIsForgotten() {
        lane.shrinkBelow(2);
        lane.cleared();
        assertThat(lane.isFresh()).isFalse();
        for (int i = 0; i < 8; i++) {
            lane.went(QUICK);
        }

        assertThat(lane.limit()).isEqualTo(500);
        assertThat(lane.isFresh()).isTrue();
    }

    @Test
    void aSlowTurnTakesLessNextTimeButNeverSingleEntries() {
        lane.went(SLOW);
        assertThat(lane.limit()).isEqualTo(250);
        for (int i = 0; i < 20; i++) {
            lane.went(SLOW);
        }

        assertThat(lane.limit()).isEqualTo(16);
    }

    @Test
    void aSlowTurnMakesASmallLimitNoLarger() {
        lane.shrinkBelow(8);

        lane.went(SLOW);

        assertThat(lane.limit()).isEqualTo(4);
    }

    @Test
    void troubleIsLeftAloneAndATurnThatWentWellEndsIt() {
        assertThat(lane.rests()).isFalse();

        lane.rest(1);

        assertThat(lane.rests()).isTrue();
        assertThat(lane.isFresh()).isFalse();
        lane.went(QUICK);
        assertThat(lane.isFresh()).isTrue();
    }
}
