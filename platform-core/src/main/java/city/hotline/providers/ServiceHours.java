package city.hotline.providers;

import city.hotline.calendar.Shift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** When a firm comes: stretches by the days of the week on which they begin; one may go over midnight. */
public record ServiceHours(List<Stretch> stretches) {
    private static final int MOST = 14;

    /** 全天候. */
    public static final ServiceHours ALWAYS = parse("1-7 00:00-00:00");

    /** Some days with the same hours; equal ends of {@code shift} mean round the clock. */
    public record Stretch(Set<DayOfWeek> days, Shift shift) {
        public Stretch {
            if (days.isEmpty()) {
                throw new ProviderFileInvalid("SERVICE_HOURS_INVALID", shift);
            }
            days = Set.copyOf(days);
        }

        boolean isOpen(LocalDateTime at) {
            return begunOn(at.toLocalDate(), at) || begunOn(at.toLocalDate().minusDays(1), at);
        }

        private boolean begunOn(LocalDate day, LocalDateTime at) {
            LocalDateTime from = day.atTime(shift.from());
            LocalDateTime to = (shift.overMidnight() ? day.plusDays(1) : day).atTime(shift.to());
            return days.contains(day.getDayOfWeek()) && !at.isBefore(from) && at.isBefore(to);
        }

        @Override
        public String toString() {
            return days.stream()
                            .sorted()
                            .map(day -> String.valueOf(day.getValue()))
                            .collect(Collectors.joining(",")) + " " + shift;
        }
    }

    /** @throws ProviderFileInvalid when there is none, or more than 14 */
    public ServiceHours {
        if (stretches.isEmpty() || stretches.size() > MOST) {
            throw new ProviderFileInvalid("SERVICE_HOURS_INVALID", stretches.size());
        }
        stretches = List.copyOf(stretches);
    }

    /**
     * Reads {@code 1-5 08:00-18:00; 6,7 18:00-06:00}: days by number from Monday, then the hours.
     *
     * @throws ProviderFileInvalid naming the part that is written otherwise
     */
    public static ServiceHours parse(String text) {
        return new ServiceHours(Arrays.stream(text.split("[;；\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(ServiceHours::stretch)
                .toList());
    }

    /** @param at in the city's time */
    public boolean isOpen(LocalDateTime at) {
        return stretches.stream().anyMatch(stretch -> stretch.isOpen(at));
    }

    /** Whether it comes at any time. */
    public boolean isAlways() {
        return equals(ALWAYS);
    }

    private static Stretch stretch(String part) {
        String[] halves = part.split("\\s+", 2);
        try {
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            for (String range : halves[0].split("[,，]")) {
                String[] ends = range.split("-", 2);
                for (int day = Integer.parseInt(ends[0]); day <= Integer.parseInt(ends[ends.length - 1]); day++) {
                    days.add(DayOfWeek.of(day));
                }
            }
            return new Stretch(days, Shift.parse(halves[1]));
        } catch (RuntimeException wrong) {
            throw new ProviderFileInvalid("SERVICE_HOURS_INVALID", part);
        }
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return stretches.stream().map(Stretch::toString).collect(Collectors.joining("; "));
    }
}
