package city.hotline.ui.queues;

import city.hotline.ui.shell.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists of a department in the menu of its handlers. */
@Configuration
class InboxNavigation {
    @Bean
    NavEntry ourToAcceptEntry() {
        return QueueNavigation.entry(QueueName.OUR_TO_ACCEPT);
    }

    @Bean
    NavEntry ourInProgressEntry() {
        return QueueNavigation.entry(QueueName.OUR_IN_PROGRESS);
    }

    @Bean
    NavEntry ourCompletedEntry() {
        return QueueNavigation.entry(QueueName.OUR_COMPLETED);
    }

    @Bean
    NavEntry ourAskedEntry() {
        return QueueNavigation.entry(QueueName.OUR_ASKED);
    }

    @Bean
    NavEntry ourPartsEntry() {
        return QueueNavigation.entry(QueueName.OUR_PARTS);
    }

    @Bean
    NavEntry ourOverdueEntry() {
        return QueueNavigation.entry(QueueName.OUR_OVERDUE);
    }

    @Bean
    NavEntry ourReturnedEntry() {
        return QueueNavigation.entry(QueueName.OUR_RETURNED);
    }

    @Bean
    NavEntry ourDoneEntry() {
        return QueueNavigation.entry(QueueName.OUR_DONE);
    }
}
