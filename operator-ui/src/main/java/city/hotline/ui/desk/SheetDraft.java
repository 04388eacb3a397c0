package city.hotline.ui.desk;

import city.hotline.catalogue.ServiceItem;
import city.hotline.intake.Draft;
import city.hotline.intake.DraftContent;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sheet as a draft keeps it. */
final class SheetDraft {
    private SheetDraft() {}

    static DraftContent of(ContactSheet sheet) {
        ServiceItem item = sheet.item();
        Way way = sheet.way();
        Target target = sheet.target();
        return new DraftContent(
                sheet.text(),
                sheet.typedTitle(),
                item == null ? null : item.id(),
                null,
                sheet.area(),
                sheet.address(),
                sheet.asked().answers(),
                way == null ? null : way.name(),
                target == null ? null : target.id().toString(),
                sheet.words(),
                sheet.confidential());
    }

    /**
     * Writes a draft back into a fresh sheet.
     *
     * @param item the draft's item as the catalogue has it now
     * @param target the draft's handler as its directory has it now
     */
    static void restore(ContactSheet sheet, Draft draft, @Nullable ServiceItem item, @Nullable Target target) {
        DraftContent content = draft.content();
        sheet.text(Objects.requireNonNullElse(content.text(), ""));
        sheet.title(Objects.requireNonNullElse(content.title(), ""));
        sheet.item(item);
        sheet.area(Objects.requireNonNullElse(content.area(), ""));
        sheet.address(Objects.requireNonNullElse(content.address(), ""));
        content.answers().forEach(sheet.asked()::answer);
        sheet.way(Way.named(content.ending()).orElse(null));
        sheet.target(target);
        sheet.words(Objects.requireNonNullElse(content.words(), ""));
        sheet.confidential(content.confidential());
        sheet.sequence(draft.sequence());
        sheet.touched(true);
    }

    /** The id of the handler that the draft names; null when it names none. */
    static @Nullable UUID targetId(DraftContent content) {
        return content.target() == null ? null : UUID.fromString(content.target());
    }
}
