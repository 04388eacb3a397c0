package city.hotline.ui.queues;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.cases.Cases;
import city.hotline.cases.Queue;
import city.hotline.cases.QueueCount;
import city.hotline.ui.shell.NavEntry;
import city.hotline.ui.shell.NavFigures;
import city.hotline.ui.shell.NavGroup;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The queues in the menu, with what waits in each. */
@Configuration
class QueueNavigation {
    private static final int FIRST = 20;

    @Bean
    NavEntry toDispatchEntry() {
        return entry(QueueName.TO_DISPATCH);
    }

    @Bean
    NavEntry offeredEntry() {
        return entry(QueueName.OFFERED);
    }

    @Bean
    NavEntry toAcceptEntry() {
        return entry(QueueName.TO_ACCEPT);
    }

    @Bean
    NavEntry inProgressEntry() {
        return entry(QueueName.IN_PROGRESS);
    }

    @Bean
    NavEntry dueSoonEntry() {
        return entry(QueueName.DUE_SOON);
    }

    @Bean
    NavEntry overdueEntry() {
        return entry(QueueName.OVERDUE);
    }

    @Bean
    NavEntry returnedEntry() {
        return entry(QueueName.RETURNED);
    }

    @Bean
    NavEntry toFollowUpEntry() {
        return entry(QueueName.TO_FOLLOW_UP);
    }

    @Bean
    NavEntry mineEntry() {
        return entry(QueueName.MINE);
    }

    @Bean
    NavEntry allEntry() {
        return entry(QueueName.ALL);
    }

    @Bean
    NavEntry askedEntry() {
        return entry(QueueName.ASKED);
    }

    @Bean
    NavEntry disputedEntry() {
        return entry(QueueName.DISPUTED);
    }

    @Bean
    NavEntry extensionsEntry() {
        return entry(QueueName.EXTENSIONS);
    }

    @Bean
    NavFigures queueFigures(Cases cases) {
        return () -> CurrentOperator.find()
                .filter(user -> user.may(Permission.READ_CASES) || user.may(Permission.HANDLE_CASES))
                .map(user -> figures(cases.counts()))
                .orElse(Map.of());
    }

    /** An empty queue shows nothing, and the number of all cases is no work that waits. */
    private static Map<String, String> figures(Map<Queue, QueueCount> counts) {
        Map<String, String> figures = new HashMap<>();
        Arrays.stream(QueueName.values())
                .filter(name -> name != QueueName.ALL && name != QueueName.OUR_DONE)
                .forEach(name -> figures.put(name.id(), text(counts.get(name.queue()))));
        return figures;
    }

    private static String text(@Nullable QueueCount count) {
        return count == null || count.counted() == 0 ? "" : count.text();
    }

    static NavEntry entry(QueueName name) {
        return NavEntry.city(
                        name.id(),
                        name.side().view(),
                        name.side().permission(),
                        NavGroup.WORK,
                        FIRST + Arrays.asList(QueueName.values()).indexOf(name),
                        name.icon())
                .at(name.place());
    }
}
