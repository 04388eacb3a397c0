package city.hotline.ui.providers;

import city.hotline.providers.ProviderFile;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long something is still valid. */
final class DaysLeft {
    private DaysLeft() {}

    /** 2027-01-31（还有 65 天）. */
    static String words(LocalDate until, LocalDate today) {
        return T.t("providers.until.left", until.toString(), left(until, today));
    }

    static Chip chip(LocalDate until, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, until);
        Tone tone = days < 0 ? Tone.BAD : days < ProviderFile.SOON ? Tone.WARN : Tone.OK;
        return new Chip(tone, tone.icon(), left(until, today));
    }

    private static String left(LocalDate until, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, until);
        return days < 0 ? T.t("providers.days.over", -days) : T.t("providers.days.left", days);
    }
}
