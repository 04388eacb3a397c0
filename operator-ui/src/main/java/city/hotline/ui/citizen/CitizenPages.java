package city.hotline.ui.citizen;

import city.hotline.choice.AskedChoice;
import city.hotline.choice.ChoiceState;
import city.hotline.credit.BankReference;
import city.hotline.credit.Certificate;
import city.hotline.credit.Certified;
import city.hotline.credit.GradeInputs;
import city.hotline.followup.AskedCase;
import city.hotline.tenancy.Tenant;
import city.hotline.ui.credit.GradeFigures;
import city.hotline.ui.kit.WallTime;
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
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The citizen's pages as text; everything that is put into a template is escaped by it. */
@Component
class CitizenPages {
    private final Template form = template("evaluation");
    private final Template choicePage = template("choice");
    private final Template plain = template("citizen");
    private final Template certificatePage = template("certificate");
    private final Template question = template("verify");
    private final Template referencePage = template("reference");

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

    /** @param trouble what was wrong with what was sent; empty where nothing was */
    String choice(Tenant city, Language language, AskedChoice asked, String trouble) {
        Locale locale = language.locale();
        boolean open = asked.state() == ChoiceState.OPEN;
        Map<String, Object> facts = frame(city, language);
        facts.put("number", asked.number());
        facts.put("title", asked.title());
        facts.put("trouble", trouble);
        facts.put("open", open);
        facts.put("heading", Texts.of(locale, open ? "choose.title" : "choose.title.ended"));
        facts.put("ended", open ? "" : Texts.of(locale, "choose.ended." + asked.state(), asked.firm()));
        facts.put("until", Texts.of(locale, "choose.until", new WallTime(city.zone()).minute(asked.until())));
        facts.put("some", !asked.firms().isEmpty());
        facts.put(
                "firms",
                IntStream.range(0, asked.firms().size())
                        .mapToObj(i -> FirmFacts.of(asked.firms().get(i), i + 1, locale))
                        .toList());
        return choicePage.execute(facts);
    }

    /** What was certified and how it stands; the signed facts and no others. */
    String certificate(Tenant city, Language language, Certificate certificate, Certificate.State state) {
        Certified said = certificate.certified();
        Map<String, Object> facts = frame(city, language);
        facts.put("state", state);
        facts.put("stateWord", Texts.of(language.locale(), "verify.state." + state));
        facts.put("number", said.number());
        facts.put("provider", said.provider().in(language.locale()));
        facts.put("grade", Texts.of(language.locale(), "credit.grade." + said.grade()));
        facts.put("from", said.period().from());
        facts.put("until", said.period().until().minusDays(1));
        facts.put("issued", said.issued());
        facts.put("validUntil", said.validUntil());
        facts.put("formula", said.formula());
        return certificatePage.execute(facts);
    }

    /** Where a paper is handed in to be checked. */
    String question(Tenant city, Language language, String answer) {
        Map<String, Object> facts = frame(city, language);
        facts.put("answer", answer);
        return question.execute(facts);
    }

    String reference(Tenant city, Language language, BankReference reference) {
        GradeInputs inputs = reference.grade().inputs();
        Locale locale = language.locale();
        Map<String, Object> facts = frame(city, language);
        facts.put("provider", reference.provider().in(locale));
        facts.put("bank", reference.bank());
        facts.put(
                "grade",
                Texts.of(locale, "credit.grade." + reference.grade().graded().grade()));
        facts.put("standing", Texts.of(locale, "credit.standing." + inputs.standing()));
        facts.put("from", reference.grade().period().from());
        facts.put("until", reference.grade().period().until().minusDays(1));
        facts.put("consentUntil", reference.until());
        facts.put("figures", GradeFigures.of(locale, inputs));
        return referencePage.execute(facts);
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
                return Mustache.compiler().emptyStringIsFalse(true).compile(text);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
