package city.hotline.ui.imports;

import city.hotline.imports.ArticleError;
import city.hotline.imports.DryRunReport;
import city.hotline.imports.KnowledgeCheck;
import city.hotline.imports.RowError;
import java.util.List;

/**
 * What an import would do.
 *
 * @param bad how many rows or articles have errors; {@code errors} of them in all, the first of which are listed
 */
record Trial(long good, long alreadyThere, long repeated, long bad, long errors, List<RowError> firstErrors) {
    static Trial of(DryRunReport report) {
        return new Trial(
                report.good(),
                report.alreadyThere(),
                report.repeated(),
                report.bad(),
                report.errors(),
                report.firstErrors());
    }

    /** Of one file, so that no error needs to name it. */
    static Trial of(KnowledgeCheck check) {
        return new Trial(
                check.good(),
                check.alreadyThere(),
                check.repeated(),
                check.bad(),
                check.errors(),
                check.firstErrors().stream().map(ArticleError::error).toList());
    }

    boolean clean() {
        return bad == 0;
    }
}
