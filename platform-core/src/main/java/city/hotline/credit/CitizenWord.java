package city.hotline.credit;

import city.hotline.cases.CaseId;
import city.hotline.followup.CitizenCases;
import city.hotline.foundation.Sentences;
import city.hotline.notifications.Notice;
import city.hotline.notifications.Notices;
import city.hotline.notifications.Occasion;
import city.hotline.notifications.Receiver;
import city.hotline.providers.ProviderStanding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes to the citizen what became of whoever treated him badly; once for each sanction. Nothing is written about a sealed
 * line: a phone may lie on the kitchen table. The texts are Chinese, as all that citizens are sent.
 */
@Component
class CitizenWord {
    private final CitizenCases cases;
    private final Notices notices;

    CitizenWord(CitizenCases cases, Notices notices) {
        this.cases = cases;
        this.notices = notices;
    }

    boolean reaches(CaseId id) {
        return reached(id).isPresent();
    }

    /** Whether there was somebody to write to. */
    boolean sanctioned(CaseId id, SanctionId sanction, String provider, ProviderStanding step, CaseConsequence next) {
        Optional<CitizenCases.Told> citizen = reached(id);
        citizen.ifPresent(one -> notices.send(notice(
                Occasion.PROVIDER_SANCTIONED,
                id,
                one,
                sanction,
                Map.of("handler", provider, "measure", measure(step), "next", said("SANCTION_NEXT." + next)))));
        return citizen.isPresent();
    }

    /** Whether there was somebody to write to. */
    boolean reversed(CaseId id, SanctionId sanction, String provider, ProviderStanding step) {
        Optional<CitizenCases.Told> citizen = reached(id);
        citizen.ifPresent(one -> notices.send(notice(
                Occasion.SANCTION_REVERSED, id, one, sanction, Map.of("handler", provider, "measure", measure(step)))));
        return citizen.isPresent();
    }

    private static Notice notice(
            Occasion occasion, CaseId id, CitizenCases.Told citizen, SanctionId sanction, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("number", citizen.number());
        all.put("title", citizen.shortTitle());
        return new Notice(
                occasion,
                new Receiver.Citizen(citizen.phone()),
                id.value(),
                sanction + " " + occasion,
                all,
                null,
                false);
    }

    private Optional<CitizenCases.Told> reached(CaseId id) {
        return cases.told(List.of(id.value())).stream().findFirst();
    }

    private static String measure(ProviderStanding step) {
        return said("SANCTION_STEP." + step);
    }

    private static String said(String code) {
        return Sentences.of(code, Locale.CHINA);
    }
}
