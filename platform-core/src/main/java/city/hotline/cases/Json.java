package city.hotline.cases;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The small JSON objects that this room keeps in its own columns. */
final class Json {
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<TimelineDetail> DETAIL = new TypeReference<>() {};

    private Json() {}

    static String write(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    static Map<String, String> texts(String json) {
        return Collections.unmodifiableMap(JsonMapper.shared().readValue(json, TEXTS));
    }

    static TimelineDetail detail(String json) {
        return JsonMapper.shared().readValue(json, DETAIL);
    }
}
