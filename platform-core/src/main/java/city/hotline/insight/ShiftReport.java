package city.hotline.insight;

import city.hotline.cases.CaseSummary;
import city.hotline.cases.Queue;
import city.hotline.cases.QueueCount;
import city.hotline.cases.TimelineKind;
import city.hotline.followup.HotlineFigures;
import city.hotline.intake.ChannelWork;
import city.hotline.intake.SeatWork;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * 值班报告: what a shift did, and what it hands over.
 *
 * @param steps how often each step was taken; those that were not are left out
 * @param commonest the codes of the ten commonest items of what was registered, with how many, the most first
 * @param rates what citizens said who were called back in the shift
 * @param open how many stand in each queue as the report is made
 * @param handOver what the next shift must look at first: late, about to be late or supervised, at most 60
 */
public record ShiftReport(
        Instant from,
        Instant until,
        List<ChannelWork> channels,
        List<SeatWork> seats,
        Map<TimelineKind, Long> steps,
        Map<String, Long> commonest,
        HotlineFigures.Rates rates,
        Map<Queue, QueueCount> open,
        List<CaseSummary> handOver,
        Instant made) {
    public long steps(TimelineKind... kinds) {
        return List.of(kinds).stream()
                .mapToLong(kind -> steps.getOrDefault(kind, 0L))
                .sum();
    }
}
