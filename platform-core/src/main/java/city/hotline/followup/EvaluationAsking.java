package city.hotline.followup;

import city.hotline.foundation.LinkToken;
import city.hotline.notifications.Notice;
import city.hotline.notifications.Notices;
import city.hotline.notifications.Occasion;
import city.hotline.notifications.Receiver;
import city.hotline.tenancy.Tenants;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends a citizen the link by which he says what he thinks of a round; each round once. */
@Component
class EvaluationAsking {
    private final EvaluationLinks links;
    private final Notices notices;
    private final Tenants tenants;

    EvaluationAsking(EvaluationLinks links, Notices notices, Tenants tenants) {
        this.links = links;
        this.notices = notices;
        this.tenants = tenants;
    }

    void ask(CitizenCases.Told told) {
        String token = LinkToken.next();
        if (notices.send(notice(told, token))) {
            links.add(token, told.id(), told.reworks());
        }
    }

    private Notice notice(CitizenCases.Told told, String token) {
        return new Notice(
                Occasion.EVALUATION_ASKED,
                new Receiver.Citizen(told.phone()),
                told.id().value(),
                told.once(Occasion.EVALUATION_ASKED),
                Map.of(
                        "number", told.number(),
                        "title", told.shortTitle(),
                        "handler", told.handler(),
                        "link", tenants.current().address("/e/" + token)),
                token,
                false);
    }
}
