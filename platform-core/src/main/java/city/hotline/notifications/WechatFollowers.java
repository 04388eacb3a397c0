package city.hotline.notifications;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who follows the city's WeChat account, as its gateway tells. A number belongs to the person who named it last, a person to the
 * number that he named last. Repeated, late and out of order events change nothing: the last one by its time holds.
 */
@Service
@Transactional
public class WechatFollowers {
    private final FollowerTable table;
    private final Clock clock;

    WechatFollowers(FollowerTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * Takes an event of whoever proved to be the city's gateway. One of the future counts as of now.
     *
     * @return whether it changed which number this person is reached at
     */
    public boolean take(FollowerEvent event) {
        Instant now = clock.instant();
        Instant at = (event.at().isAfter(now) ? now : event.at()).truncatedTo(ChronoUnit.MICROS);
        Optional<String> before = table.phoneOf(event.who());
        boolean fresh = table.keep(event.id(), event.who(), event.phone(), at);
        return fresh && !table.phoneOf(event.who()).equals(before);
    }
}
