package city.hotline.ui.providers;

import city.hotline.calendar.Shift;
import city.hotline.providers.ServiceHours;
import city.hotline.providers.ServiceHours.Stretch;
import city.hotline.ui.text.T;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Opening hours as people say them: 周一至周五 08:00–18:00. */
final class HoursWords {
    private static final int FEWEST_IN_A_RUN = 3;

    private HoursWords() {}

    static String of(ServiceHours hours) {
        return hours.isAlways()
                ? T.t("providers.hours.always")
                : hours.stretches().stream()
                        .map(HoursWords::of)
                        .collect(Collectors.joining(T.t("providers.hours.and")));
    }

    /** As short as {@link ServiceHours#parse} reads it: 1-5 08:00-18:00; 6,7 18:00-06:00. */
    static String written(ServiceHours hours) {
        return hours.stretches().stream()
                .map(stretch ->
                        runs(stretch.days()).stream().map(HoursWords::numbers).collect(Collectors.joining(",")) + " "
                                + stretch.shift())
                .collect(Collectors.joining("; "));
    }

    private static String numbers(List<DayOfWeek> run) {
        return run.size() >= FEWEST_IN_A_RUN
                ? run.getFirst().getValue() + "-" + run.getLast().getValue()
                : run.stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining(","));
    }

    private static String of(Stretch stretch) {
        return days(stretch.days()) + " " + shift(stretch.shift());
    }

    private static String shift(Shift shift) {
        if (shift.from().equals(shift.to())) {
            return T.t("providers.hours.whole", shift.from().toString());
        }
        return T.t(
                shift.overMidnight() ? "providers.hours.over" : "providers.hours.shift",
                shift.from().toString(),
                shift.to().toString());
    }

    private static String days(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return T.t("providers.hours.daily");
        }
        return runs(days).stream().map(HoursWords::run).collect(Collectors.joining(T.t("providers.and")));
    }

    private static String run(List<DayOfWeek> run) {
        if (run.size() >= FEWEST_IN_A_RUN) {
            return T.t("providers.hours.days", name(run.getFirst()), name(run.getLast()));
        }
        return run.stream().map(HoursWords::name).collect(Collectors.joining(T.t("providers.and")));
    }

    /** Days that follow each other, together. */
    private static List<List<DayOfWeek>> runs(Set<DayOfWeek> days) {
        List<List<DayOfWeek>> runs = new ArrayList<>();
        for (DayOfWeek day : days.stream().sorted().toList()) {
            if (runs.isEmpty() || runs.getLast().getLast().getValue() + 1 != day.getValue()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
        }
        return runs;
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, T.locale());
    }
}
