package city.hotline.autodispatch;

import tools.jackson.databind.json.JsonMapper;

/** Evidence and verdicts as this room keeps them. */
final class EvidenceJson {
    private EvidenceJson() {}

    static String write(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return JsonMapper.shared().readValue(json, type);
    }
}
