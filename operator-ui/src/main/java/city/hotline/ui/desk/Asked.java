package city.hotline.ui.desk;

import city.hotline.catalogue.ItemQuestion;
import city.hotline.catalogue.ServiceItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The item that was chosen, what it has to be asked, and what was answered. Answers to other items' questions are kept. */
final class Asked {
    private final Map<String, String> answers = new LinkedHashMap<>();
    private @Nullable ServiceItem item;

    @Nullable
    ServiceItem item() {
        return item;
    }

    void item(@Nullable ServiceItem chosen) {
        item = chosen;
    }

    List<ItemQuestion> questions() {
        return item == null ? List.of() : item.questions();
    }

    /** The questions that must be asked and were not. */
    List<ItemQuestion> missing() {
        return questions().stream()
                .filter(question -> question.must() && answer(question.code()).isBlank())
                .toList();
    }

    /** Blank when nothing was answered. */
    String answer(String question) {
        return answers.getOrDefault(question, "");
    }

    void answer(String question, String given) {
        answers.put(question, given);
    }

    Map<String, String> answers() {
        return answers;
    }

    /** The answers to the questions of the item that is chosen now, without those that nothing was answered to. */
    Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        for (ItemQuestion question : questions()) {
            if (!answer(question.code()).isBlank()) {
                given.put(question.code(), answer(question.code()).strip());
            }
        }
        return given;
    }
}
