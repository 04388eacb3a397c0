package city.hotline.catalogue;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions of an item as the jsonb column {@code questions} keeps them: an array in the order in which they are
 * asked, its keys the components of {@link ItemQuestion}. They are never read, sought or changed without their item, so
 * they need no table of their own.
 */
final class QuestionsColumn {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<ItemQuestion>> QUESTIONS = new TypeReference<>() {};

    private QuestionsColumn() {}

    static String write(List<ItemQuestion> questions) {
        return JSON.writeValueAsString(questions);
    }

    static List<ItemQuestion> read(String json) {
        return JSON.readValue(json, QUESTIONS);
    }
}
