package city.hotline.ui.citizen;

import city.hotline.followup.AskedCase;
import city.hotline.tenancy.Tenant;
import city.hotline.ui.text.Language;
import city.hotline.ui.text.Texts;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The citizen's pages as text; everything that is put into a template is escaped by it. */
@Component
class CitizenPages {
    private final Template form = template("evaluation");
    private final Template plain = template("citizen");

    /** @param trouble what was wrong with what was sent; null where nothing was sent */
    String form(Tenant city, Language language, AskedCase asked, EvaluationForm sent, @Nullable String trouble) {
        Map<String, Object> facts = frame(city, language);
        facts.put("number", asked.number());
        facts.put("title", asked.title());
        facts.put("handler", asked.handler());
        facts.put("result", asked.result());
        facts.put("trouble", trouble == null ? "" : trouble);
        facts.put("words", sent.said());
        facts.put("respondedChoices", choices(language, "responded", sent.responded(), Stream.of("YES", "NO")));
        facts.put("solvedChoices", choices(language, "solved", sent.solved(), Stream.of("YES", "PARTLY", "NO")));
        facts.put(
                "starChoices",
                choices(
                        language,
                        "stars",
                        sent.stars(),
                        IntStream.of(5, 4, 3, 2, 1).mapToObj(String::valueOf)));
        return form.execute(facts);
    }

    /** A page that says one sentence and names nobody. */
    String plain(Tenant city, Language language, String sentence) {
        Map<String, Object> facts = frame(city, language);
        facts.put("sentence", sentence);
        return plain.execute(facts);
    }

    private static Map<String, Object> frame(Tenant city, Language language) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("lang", language.tag());
        facts.put("hotline", language == Language.ENGLISH ? city.nameEn() : city.nameZh());
        facts.put("t", (Mustache.Lambda) (fragment, out) -> out.write(Texts.of(language.locale(), fragment.execute())));
        return facts;
    }

    private static List<Map<String, Object>> choices(
            Language language, String question, @Nullable String chosen, Stream<String> values) {
        return values.map(value -> Map.<String, Object>of(
                        "value", value,
                        "chosen", value.equals(chosen),
                        "word", Texts.of(language.locale(), "citizen." + question + "." + value)))
                .toList();
    }

    private static Template template(String name) {
        String path = "/templates/" + name + ".mustache";
        try (InputStream in = CitizenPages.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not in the jar");
            }
            try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                return Mustache.compiler().compile(text);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
