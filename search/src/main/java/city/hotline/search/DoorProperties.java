package city.hotline.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the search engine is waited for, and when it is no longer asked.
 *
 * @param patience how long one question waits for the engine before the database answers it; at most 1.5s, so that both
 *     together stay below 2s
 * @param database how long the database may take in its place, in whole seconds; after that nothing is found
 * @param slow an answer that takes longer counts as a failure
 * @param window over how many questions failures are counted
 * @param atLeast so many questions are counted before anything is decided
 * @param failures the share of failures, in percent, from which on the engine is not asked
 * @param rest how long it is left alone before it is tried again
 * @param trials so many trials have to succeed before it is asked again
 * @param atOnce how many questions wait for the engine at the same time; further ones go to the database
 * @param warmUp so long after the start cities are still warmed up, one after the other; nothing: none is
 */
@ConfigurationProperties("hotline.search.door")
record DoorProperties(
        @DefaultValue("800ms") Duration patience,
        @DefaultValue("1s") Duration database,
        @DefaultValue("600ms") Duration slow,
        @DefaultValue("20") int window,
        @DefaultValue("5") int atLeast,
        @DefaultValue("50") int failures,
        @DefaultValue("5s") Duration rest,
        @DefaultValue("2") int trials,
        @DefaultValue("64") int atOnce,
        @DefaultValue("30s") Duration warmUp) {
    private static final Duration MOST_PATIENT = Duration.ofMillis(1500);

    DoorProperties {
        require(
                patience.isPositive() && patience.compareTo(MOST_PATIENT) <= 0,
                "hotline.search.door.patience: more than nothing and at most 1.5s");
        require(database.toSeconds() >= 1, "hotline.search.door.database: at least 1s");
        require(slow.isPositive(), "hotline.search.door.slow: more than nothing");
        require(
                window >= 1 && atLeast >= 1 && atLeast <= window,
                "hotline.search.door.at-least: 1 to hotline.search.door.window");
        require(failures >= 1 && failures <= 100, "hotline.search.door.failures: 1 to 100");
        require(rest.isPositive(), "hotline.search.door.rest: more than nothing");
        require(trials >= 1 && atOnce >= 1, "hotline.search.door.trials and .at-once: at least 1");
        require(!warmUp.isNegative(), "hotline.search.door.warm-up: nothing or more");
    }

    private static void require(boolean kept, String sentence) {
        if (!kept) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
