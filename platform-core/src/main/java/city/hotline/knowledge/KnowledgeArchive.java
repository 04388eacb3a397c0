package city.hotline.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The door for the knowledge that a city brings along or begins with. It takes PUBLISH_KNOWLEDGE. */
public interface KnowledgeArchive {
    /**
     * Adds a batch, in the caller's transaction if there is one; some hundreds at a time are good. A reference that
     * {@code source} brought before is left as it is, so that the same file twice is the same as once.
     *
     * @param source names where it comes from, 1 to 100 characters
     * @param batch null when it cannot be taken back
     * @param as {@code PUBLISHED}, since whoever brings it along answers for it, or {@code DRAFT}
     * @return how many are new
     * @throws ScopeUnknown when an item or an owner is not of this city; nothing is added
     * @throws IllegalArgumentException for any other state
     */
    int add(String source, @Nullable ArticleImportId batch, List<ArchivedArticle> articles, ArticleState as);

    /** Which of these references {@code source} has brought before; some hundreds at a time are good. */
    Set<String> known(String source, Collection<String> references);

    /** How many articles {@link #remove} would take away now. */
    int removable(ArticleImportId batch);

    /**
     * Takes back what came in together and nobody has touched since: no act, no correction, no vote. It is shown nowhere any
     * more and its references are free again.
     *
     * @return how many are gone
     */
    int remove(ArticleImportId batch);

    /**
     * Publishes the articles of a template in a city that has none, each owned by the department of its name. Items and
     * departments that the city does not have are left out of them.
     *
     * @return how many
     * @throws KnowledgeNotEmpty when the city has articles; they stay as they are
     */
    int install(KnowledgeTemplate template);

    /** Whether the city has no article at all, none that was taken back either. */
    boolean isEmpty();
}
