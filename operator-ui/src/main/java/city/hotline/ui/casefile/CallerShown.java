package city.hotline.ui.casefile;

import city.hotline.access.Masking;
import city.hotline.callers.CallerCard;
import city.hotline.callers.CallerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A caller beside a case. Name and numbers are covered when the caller is confidential, and also when only this case is:
 * then they are covered here.
 *
 * @param name may be empty
 * @param address null where there is none or it is covered
 */
public record CallerShown(
        CallerId id,
        String name,
        List<String> phones,
        @Nullable String area,
        @Nullable String address,
        @Nullable String note,
        List<String> tags,
        boolean covered) {

    static CallerShown of(CallerCard card, boolean confidentialCase) {
        if (card.masked() || !confidentialCase) {
            return shown(card, nameOf(card), card.phones(), card.masked());
        }
        List<String> covered = card.phones().stream()
                .map(CallerShown::withoutBlanks)
                .map(Masking::phone)
                .toList();
        return new CallerShown(
                card.id(), coveredName(nameOf(card)), covered, card.area(), null, null, card.tags(), true);
    }

    /** Everything, after the mask was lifted. */
    static CallerShown open(CallerCard card) {
        return shown(card, nameOf(card), card.phones(), false);
    }

    private static CallerShown shown(CallerCard card, String name, List<String> phones, boolean covered) {
        return new CallerShown(card.id(), name, phones, card.area(), card.address(), card.note(), card.tags(), covered);
    }

    private static String nameOf(CallerCard card) {
        if (card.name() != null) {
            return card.name();
        }
        return card.salutation() == null ? "" : card.salutation();
    }

    private static String coveredName(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    private static String withoutBlanks(String phone) {
        return phone.replace(" ", "");
    }
}
