package city.hotline.knowledge;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Who does something, and when.
 *
 * @param login which never changes hands, so authors are told apart by it
 * @param name as a timeline names people
 * @param at to the microsecond that the database keeps
 */
record Step(String login, String name, Instant at) {
    static Step now(Clock clock) {
        Operator operator = CurrentOperator.require();
        return new Step(
                operator.loginName(), operator.signature(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    OffsetDateTime atOffset() {
        return at.atOffset(ZoneOffset.UTC);
    }
}
