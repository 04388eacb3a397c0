package city.hotline.imports;

import java.util.List;

/**
 * What an import of knowledge would do. Nothing was written to find out.
 *
 * @param files how many files were read
 * @param articles how many articles stand in them; the sum of the four counts that follow
 * @param good those that would be new
 * @param alreadyThere those that came in before
 * @param repeated those that stand twice, word for word
 * @param bad those with at least one error
 * @param errors how many errors there are in all
 * @param firstErrors at most 1,000 of them, in the files' order; the error sheet has every bad article
 */
public record KnowledgeCheck(
        int files,
        long articles,
        long good,
        long alreadyThere,
        long repeated,
        long bad,
        long errors,
        List<ArticleError> firstErrors) {
    public KnowledgeCheck {
        firstErrors = List.copyOf(firstErrors);
    }

    /** Whether every article can be taken over or has been already. */
    public boolean clean() {
        return bad == 0;
    }
}
