package city.hotline.followup;

import city.hotline.notifications.Notice;
import city.hotline.notifications.Notices;
import city.hotline.notifications.Occasion;
import city.hotline.notifications.Receiver;
import city.hotline.outbox.OutboxConsumer;
import city.hotline.outbox.OutboxEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Writes to citizens how their matter goes. It comes by the outbox and reads the case as it is then: registration waits for
 * nothing, and whoever was quick writes one message and not three. Each occasion of each round is written once. Whether he is
 * asked what he thinks of it is for the rules to say: see {@link FollowUpPlanner}.
 */
@Component
class CitizenNews implements OutboxConsumer {
    static final String TOPIC = "followup.case";
    /** What a citizen who waits for help tonight has to know in quiet hours too. */
    private static final Set<Occasion> ABOUT_TONIGHT =
            Set.of(Occasion.CASE_REGISTERED, Occasion.CASE_ACCEPTED, Occasion.CASE_REWORKED);

    private final CitizenCases cases;
    private final Notices notices;

    CitizenNews(CitizenCases cases, Notices notices) {
        this.cases = cases;
        this.notices = notices;
    }

    @Override
    public List<String> topics() {
        return List.of(TOPIC);
    }

    @Override
    public Map<Long, String> deliver(List<OutboxEntry> batch) {
        cases.told(batch.stream().map(OutboxEntry::subject).toList()).forEach(this::tell);
        return Map.of();
    }

    private void tell(CitizenCases.Told told) {
        occasion(told).ifPresent(occasion -> notices.send(notice(told, occasion)));
    }

    private static Notice notice(CitizenCases.Told told, Occasion occasion) {
        return new Notice(
                occasion,
                new Receiver.Citizen(told.phone()),
                told.id().value(),
                told.once(occasion),
                Map.of("number", told.number(), "title", told.shortTitle(), "handler", told.handler()),
                null,
                told.pressing() && ABOUT_TONIGHT.contains(occasion));
    }

    private static Optional<Occasion> occasion(CitizenCases.Told told) {
        return switch (told.state()) {
            case REGISTERED, OFFERED -> Optional.of(Occasion.CASE_REGISTERED);
            case ASSIGNED -> Optional.of(told.reworks() == 0 ? Occasion.CASE_REGISTERED : Occasion.CASE_REWORKED);
            case ACCEPTED -> Optional.of(Occasion.CASE_ACCEPTED);
            case CLOSED_SOLVED, CLOSED_UNSOLVED -> Optional.of(Occasion.CASE_CLOSED);
            case CLOSED_UNRATED -> Optional.of(Occasion.CASE_CLOSED_UNRATED);
            case DONE, ARRIVED, WAITING, DISPUTED, ANSWERED, UNMET, WITHDRAWN -> Optional.empty();
        };
    }
}
