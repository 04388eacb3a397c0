package city.hotline.catalogue;

import java.util.List;
import java.util.Locale;

/**
 * One thing that a city can be asked for: the third level of its catalogue.
 *
 * @param code six digits CCGGII: class, group within it, item within that
 * @param synonyms what citizens call it, in Chinese
 * @param standard what the citizen may expect
 * @param questions in the order in which they are asked
 * @param firstResponse until somebody first responds
 * @param accept until the department or provider has accepted it
 * @param handling until it is done
 */
public record ServiceItem(
        ItemId id,
        String code,
        Wording className,
        Wording groupName,
        Wording name,
        List<String> synonyms,
        Dimensions dimensions,
        Wording standard,
        List<ItemQuestion> questions,
        Span firstResponse,
        Span accept,
        Span handling) {

    public ServiceItem {
        synonyms = List.copyOf(synonyms);
        questions = List.copyOf(questions);
    }

    /** The way to it through the catalogue: "居家维修 › 管道水暖 › 水管漏水抢修". */
    public String path(Locale locale) {
        return String.join(" › ", className.in(locale), groupName.in(locale), name.in(locale));
    }

    public String classCode() {
        return code.substring(0, 2);
    }

    public String groupCode() {
        return code.substring(0, 4);
    }
}
