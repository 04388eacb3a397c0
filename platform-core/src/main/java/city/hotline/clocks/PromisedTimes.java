package city.hotline.clocks;

import city.hotline.calendar.Counting;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.DueFacts;
import city.hotline.cases.DueTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Answers by the city's promises and its calendar. */
@Component
class PromisedTimes implements DueTimes {
    private final Rulebook rulebook;

    PromisedTimes(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public Instant due(DeadlineKind kind, DueFacts facts, Instant start) {
        return rulebook.about(facts.item()).due(kind, start);
    }

    @Override
    public Instant afterPause(DeadlineKind kind, DueFacts facts, Instant due, Instant from, Instant until) {
        if (!facts.pauses()) {
            return due;
        }
        Rules rules = rulebook.about(facts.item());
        Counting time = rules.rule(kind).time();
        Duration paused = rules.calendar().between(from, until, time);
        return rules.calendar().after(due, paused, time).truncatedTo(ChronoUnit.MICROS);
    }
}
