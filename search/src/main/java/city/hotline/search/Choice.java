package city.hotline.search;

import city.hotline.knowledge.ArticleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question and the article that answered it.
 *
 * @param question folded, its words apart, without long numbers
 * @param item the code of the item that was chosen already, null when none was
 */
public record Choice(
        String question, ArticleId article, @Nullable String item, Instant at) {}
