package city.hotline.ui.casefile;

import city.hotline.cases.CaseChange;
import city.hotline.cases.CaseChanged;
import city.hotline.foundation.FieldDiff;
import java.util.List;
import java.util.Set;

/**
 * Two people changed one case: what is to become of my change. Nothing of it is lost before somebody chose.
 *
 * @param version on top of which the result is saved
 * @param mine what I wanted to change
 * @param differences what either of us changed
 */
record Merge(long version, CaseChange mine, List<FieldDiff> differences) {

    static Merge of(CaseChanged refused, CaseChange mine) {
        return new Merge(refused.version(), mine, List.copyOf(refused.differences()));
    }

    /** My change without the fields in which theirs shall stay. */
    CaseChange without(Set<String> theirs) {
        return new CaseChange(
                theirs.contains("title") ? null : mine.title(),
                theirs.contains("description") ? null : mine.description(),
                theirs.contains("item") ? null : mine.item(),
                theirs.contains("address") ? null : mine.address(),
                theirs.contains("area") ? null : mine.area(),
                theirs.contains("line") ? null : mine.line(),
                theirs.contains("confidential") ? null : mine.confidential(),
                theirs.contains("answers") ? null : mine.answers());
    }
}
