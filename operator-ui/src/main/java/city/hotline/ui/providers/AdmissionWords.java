package city.hotline.ui.providers;

import city.hotline.providers.Admission;
import city.hotline.providers.AdmissionAct;
import city.hotline.providers.AdmissionEvent;
import city.hotline.providers.AdmissionState;
import city.hotline.providers.FileField;
import city.hotline.providers.FilePart;
import city.hotline.providers.ProviderStanding;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.StatusWord;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How admissions read: states with word, icon and colour, acts, and what was done. */
final class AdmissionWords {
    private AdmissionWords() {}

    static StatusWord state(AdmissionState state) {
        return StatusWord.of(tone(state), "providers.state." + state);
    }

    private static Tone tone(AdmissionState state) {
        return switch (state) {
            case DRAFT, ENDED -> Tone.PLAIN;
            case SUBMITTED -> Tone.WARN;
            case CHECKED, TRIAL -> Tone.INFO;
            case CONTRACTED -> Tone.OK;
            case PAUSED -> Tone.BAD;
        };
    }

    /** The card that a provider has; empty for one without. */
    static List<Chip> card(ProviderStanding standing) {
        Tone tone = switch (standing) {
            case CLEAR -> Tone.PLAIN;
            case YELLOW -> Tone.WARN;
            case RED, EXPELLED -> Tone.BAD;
        };
        return standing == ProviderStanding.CLEAR
                ? List.of()
                : List.of(new Chip(tone, tone.icon(), T.t("provider.standing." + standing)));
    }

    /** A contract that runs is renewed rather than made. */
    static String act(AdmissionAct act, AdmissionState from) {
        return act == AdmissionAct.CONTRACT && from == AdmissionState.CONTRACTED
                ? T.t("providers.act.RENEW")
                : T.t("providers.act." + act);
    }

    /** The step on has the same key everywhere, as have the step back and the end. */
    static String key(AdmissionAct act) {
        return switch (act) {
            case SUBMIT, PASS, TRY, CONTRACT, RESUME, APPLY_AGAIN -> "Alt+A";
            case SEND_BACK, PAUSE -> "Alt+B";
            case END -> "Alt+Z";
        };
    }

    static String parts(List<FilePart> parts) {
        return parts.stream()
                .map(part -> T.t("providers.part." + part))
                .collect(Collectors.joining(T.t("providers.and")));
    }

    static String did(AdmissionEvent event) {
        return T.t("providers.did." + event.act());
    }

    /** What was told with it: changed fields, contract, last day, reason. */
    static String detail(AdmissionEvent event) {
        List<String> parts = new ArrayList<>();
        if (!event.contract().isEmpty()) {
            parts.add(T.t("providers.contract.is", event.contract()));
        }
        if (event.until() != null) {
            parts.add(T.t("providers.until.is", event.until().toString()));
        }
        if (event.act().equals(AdmissionEvent.CHANGED)) {
            parts.add(fields(event.fields()));
        } else {
            parts.add(event.reason());
        }
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(T.t("providers.and")));
    }

    static String fields(List<FileField> fields) {
        return fields.stream()
                .map(field -> T.t("providers.field." + field))
                .collect(Collectors.joining(T.t("providers.and")));
    }

    /** Until when it is admitted, and how long that still is. */
    static String until(Admission admission, LocalDate today) {
        @Nullable LocalDate until = admission.until();
        return until == null ? T.t("providers.until.none") : DaysLeft.words(until, today);
    }
}
