package city.hotline.cases;

import city.hotline.callers.CallerId;
import city.hotline.departments.DepartmentId;
import city.hotline.foundation.StoredText;
import city.hotline.providers.ProviderId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to. Every part that is null or empty lets everything through; texts hold at most 200 characters.
 * Begin with {@link #all()}.
 *
 * @param states any of these
 * @param itemPrefix the code of an item, or of a class or sub-class above it
 * @param text a part of the number, the title or the description, in any width and case
 * @param department cases whose present or last handler is this one; {@code provider} alike, teams included
 * @param overdue only those whose running clock has run out
 * @param from registered at or after
 * @param until registered before
 * @param imported true for cases of older systems alone, false for none of them
 */
public record CaseFilter(
        Set<CaseState> states,
        @Nullable String itemPrefix,
        @Nullable String text,
        @Nullable String line,
        @Nullable CallerId caller,
        @Nullable DepartmentId department,
        @Nullable ProviderId provider,
        boolean overdue,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Boolean imported) {

    public CaseFilter {
        states = Set.copyOf(states);
        checked("item", itemPrefix);
        checked("text", text);
        checked("line", line);
    }

    public static CaseFilter all() {
        return new CaseFilter(Set.of(), null, null, null, null, null, null, false, null, null, null);
    }

    public CaseFilter states(Set<CaseState> wanted) {
        return new CaseFilter(
                wanted, itemPrefix, text, line, caller, department, provider, overdue, from, until, imported);
    }

    public CaseFilter item(@Nullable String prefix) {
        return new CaseFilter(states, prefix, text, line, caller, department, provider, overdue, from, until, imported);
    }

    public CaseFilter text(@Nullable String wanted) {
        return new CaseFilter(
                states, itemPrefix, wanted, line, caller, department, provider, overdue, from, until, imported);
    }

    public CaseFilter line(@Nullable String wanted) {
        return new CaseFilter(
                states, itemPrefix, text, wanted, caller, department, provider, overdue, from, until, imported);
    }

    public CaseFilter caller(@Nullable CallerId wanted) {
        return new CaseFilter(
                states, itemPrefix, text, line, wanted, department, provider, overdue, from, until, imported);
    }

    public CaseFilter department(@Nullable DepartmentId wanted) {
        return new CaseFilter(states, itemPrefix, text, line, caller, wanted, provider, overdue, from, until, imported);
    }

    public CaseFilter provider(@Nullable ProviderId wanted) {
        return new CaseFilter(
                states, itemPrefix, text, line, caller, department, wanted, overdue, from, until, imported);
    }

    public CaseFilter overdue(boolean wanted) {
        return new CaseFilter(
                states, itemPrefix, text, line, caller, department, provider, wanted, from, until, imported);
    }

    public CaseFilter registered(@Nullable Instant first, @Nullable Instant before) {
        return new CaseFilter(
                states, itemPrefix, text, line, caller, department, provider, overdue, first, before, imported);
    }

    public CaseFilter imported(@Nullable Boolean wanted) {
        return new CaseFilter(
                states, itemPrefix, text, line, caller, department, provider, overdue, from, until, wanted);
    }

    private static void checked(String field, @Nullable String part) {
        if (part != null) {
            StoredText.within(field, part, CaseText.TITLE);
        }
    }
}
