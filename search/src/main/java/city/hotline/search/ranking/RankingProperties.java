package city.hotline.search.ranking;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The order of what is found.
 *
 * @param learnedRanking whether a city's choices move it; false: every city has the same fusion
 */
@ConfigurationProperties("hotline.search")
record RankingProperties(@DefaultValue("true") boolean learnedRanking) {}
