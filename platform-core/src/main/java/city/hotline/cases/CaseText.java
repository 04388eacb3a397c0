package city.hotline.cases;

import city.hotline.foundation.StoredText;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The sizes of a case's texts, in code points, and their checks. */
final class CaseText {
    static final int TITLE = 200;
    static final int DESCRIPTION = 20_000;
    static final int ADDRESS = 300;
    static final int SHORT = 100;
    static final int ANSWER = 2_000;
    static final int REPLY = 20_000;

    private CaseText() {}

    static String title(String title) {
        return StoredText.required("title", title, TITLE);
    }

    static String description(String description) {
        if (StoredText.longerThan(description, DESCRIPTION)) {
            throw new DescriptionTooLong(DESCRIPTION);
        }
        return StoredText.within("description", description, DESCRIPTION);
    }

    static String address(String address) {
        return StoredText.within("address", address, ADDRESS);
    }

    static String area(String area) {
        return StoredText.within("area", area, SHORT);
    }

    static String line(String line) {
        return StoredText.within("line", line, SHORT);
    }

    /** A sorted copy that nobody changes: its order is the same wherever it is written down. */
    static Map<String, String> answers(Map<String, String> answers) {
        answers.forEach((question, answer) -> {
            StoredText.required("answers", question, SHORT);
            StoredText.within("answers", answer, ANSWER);
        });
        return Collections.unmodifiableMap(new TreeMap<>(answers));
    }
}
