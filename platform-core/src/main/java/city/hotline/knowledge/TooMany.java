package city.hotline.knowledge;

import city.hotline.foundation.Refusal;
import java.util.List;

/** A list of an article has more entries than it may. */
public final class TooMany extends Refusal {
    TooMany(String field, int most) {
        super(Kind.INVALID, "ARTICLE_TOO_MANY", field, most);
    }

    static List<String> check(String field, List<String> entries, int most) {
        if (entries.size() > most) {
            throw new TooMany(field, most);
        }
        return List.copyOf(entries);
    }
}
