package city.hotline.choice;

import city.hotline.followup.CitizenCases;
import city.hotline.foundation.LinkToken;
import city.hotline.notifications.Notice;
import city.hotline.notifications.Notices;
import city.hotline.notifications.Occasion;
import city.hotline.notifications.Receiver;
import city.hotline.tenancy.Tenants;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends a citizen the link by which he chooses; who waits for help tonight is sent it in quiet hours too. */
@Component
class ChoiceAsking {
    private final Notices notices;
    private final Tenants tenants;

    ChoiceAsking(Notices notices, Tenants tenants) {
        this.notices = notices;
        this.tenants = tenants;
    }

    /**
     * @param until when his time is over, in the city's time
     * @return the end of the link
     */
    String ask(CitizenCases.Told told, ChoiceId choice, String until) {
        String token = LinkToken.next();
        notices.send(notice(told, choice, token, until));
        return token;
    }

    private Notice notice(CitizenCases.Told told, ChoiceId choice, String token, String until) {
        return new Notice(
                Occasion.FIRMS_OFFERED_TO_CITIZEN,
                new Receiver.Citizen(told.phone()),
                told.id().value(),
                choice + " " + Occasion.FIRMS_OFFERED_TO_CITIZEN,
                Map.of(
                        "number", told.number(),
                        "title", told.shortTitle(),
                        "link", tenants.current().address("/c/" + token),
                        "until", until),
                token,
                told.pressing());
    }
}
