package city.hotline.search;

import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.Readers;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article that answers.
 *
 * @param snippet the part of its text that answers best, some 120 characters
 * @param score the higher the better; comparable within one answer alone
 */
public record KnowledgeHit(
        ArticleId id,
        List<Fragment> title,
        List<Fragment> snippet,
        Readers readers,
        String owner,
        @Nullable LocalDate validUntil,
        Set<WhyFound> why,
        double score) {}
