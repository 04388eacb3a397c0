package city.hotline.command.evaluate;

import city.hotline.command.Say;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The last line of an evaluation: one JSON object. */
final class Figures {
    private final Map<String, Double> figures = new LinkedHashMap<>();

    /** To four places. */
    Figures with(String name, double value) {
        figures.put(name, Math.round(value * 10_000) / 10_000.0);
        return this;
    }

    void print() {
        Say.result(JsonMapper.shared().writeValueAsString(figures));
    }
}
