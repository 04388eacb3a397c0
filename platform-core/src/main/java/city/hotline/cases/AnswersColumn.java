package city.hotline.cases;

import jakarta.persistence.AttributeConverter;
import java.util.Map;

/** Keeps answers as one JSON object, keys sorted. */
class AnswersColumn implements AttributeConverter<Map<String, String>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, String> answers) {
        return Json.write(answers);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String json) {
        return Json.texts(json);
    }
}
