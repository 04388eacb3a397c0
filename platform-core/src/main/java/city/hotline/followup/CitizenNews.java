package city.hotline.followup;

import city.hotline.notifications.Medium;
import city.hotline.notifications.Notice;
import city.hotline.notifications.Notices;
import city.hotline.notifications.Occasion;
import city.hotline.outbox.OutboxConsumer;
import city.hotline.outbox.OutboxEntry;
import city.hotline.tenancy.Tenants;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes to citizens how their matter goes. It comes by the outbox and reads the case as it is then: registration waits for
 * nothing, and whoever was quick writes one message and not three. Each occasion of each round is written once.
 */
@Component
class CitizenNews implements OutboxConsumer {
    static final String TOPIC = "followup.case";
    private static final int SHORT_TITLE = 24;
    /** What a citizen who waits for help tonight has to know in quiet hours too; nobody is woken to give stars. */
    private static final Set<Occasion> ABOUT_TONIGHT =
            Set.of(Occasion.CASE_REGISTERED, Occasion.CASE_ACCEPTED, Occasion.CASE_REWORKED);

    private final CitizenCases cases;
    private final EvaluationLinks links;
    private final Notices notices;
    private final Tenants tenants;

    CitizenNews(CitizenCases cases, EvaluationLinks links, Notices notices, Tenants tenants) {
        this.cases = cases;
        this.links = links;
        this.notices = notices;
        this.tenants = tenants;
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
        occasion(told).ifPresent(occasion -> {
            @Nullable String token = occasion == Occasion.EVALUATION_ASKED ? LinkToken.next() : null;
            if (notices.send(notice(told, occasion, token)) && token != null) {
                links.add(token, told.id(), told.reworks());
            }
        });
    }

    private Notice notice(CitizenCases.Told told, Occasion occasion, @Nullable String token) {
        return new Notice(
                occasion,
                Medium.SMS,
                told.phone(),
                told.id().value(),
                told.id() + " " + occasion + " " + told.reworks(),
                Map.of(
                        "number", told.number(),
                        "title", shortened(told.title()),
                        "handler", told.handler(),
                        "link", token == null ? "" : link(token)),
                token,
                told.pressing() && ABOUT_TONIGHT.contains(occasion));
    }

    private static Optional<Occasion> occasion(CitizenCases.Told told) {
        return switch (told.state()) {
            case REGISTERED -> Optional.of(Occasion.CASE_REGISTERED);
            case ASSIGNED -> Optional.of(told.reworks() == 0 ? Occasion.CASE_REGISTERED : Occasion.CASE_REWORKED);
            case ACCEPTED -> Optional.of(Occasion.CASE_ACCEPTED);
            case DONE -> Optional.of(Occasion.EVALUATION_ASKED);
            case CLOSED_SOLVED, CLOSED_UNSOLVED -> Optional.of(Occasion.CASE_CLOSED);
            case OFFERED, ARRIVED, WAITING, DISPUTED, ANSWERED, UNMET, WITHDRAWN -> Optional.empty();
        };
    }

    private String link(String token) {
        String host = tenants.current().hosts().stream().sorted().findFirst().orElseThrow();
        return "https://" + host + "/e/" + token;
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= SHORT_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, SHORT_TITLE)) + "…";
    }
}
