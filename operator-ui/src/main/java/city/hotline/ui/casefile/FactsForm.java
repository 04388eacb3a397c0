package city.hotline.ui.casefile;

import city.hotline.cases.CaseChange;
import city.hotline.cases.CaseFile;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.ItemChoice;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The facts of a case as its form holds them. */
record FactsForm(
        String title,
        String description,
        @Nullable ItemChoice item,
        String address,
        String area,
        boolean confidential) {

    static FactsForm of(CaseFile file) {
        CaseSummary summary = file.summary();
        return new FactsForm(
                summary.title(),
                file.description(),
                summary.item(),
                summary.address(),
                summary.area(),
                summary.confidential());
    }

    /** What was changed since {@code before}, and nothing else: the rest is left to those who change it meanwhile. */
    CaseChange since(FactsForm before) {
        CaseChange change = CaseChange.nothing();
        if (!title.equals(before.title)) {
            change = change.title(title);
        }
        if (!description.equals(before.description)) {
            change = change.description(description);
        }
        if (item != null && !Objects.equals(item, before.item)) {
            change = change.item(item);
        }
        if (!address.equals(before.address)) {
            change = change.address(address);
        }
        if (!area.equals(before.area)) {
            change = change.area(area);
        }
        return confidential == before.confidential ? change : change.confidential(confidential);
    }
}
