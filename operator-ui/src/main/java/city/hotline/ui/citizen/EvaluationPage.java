package city.hotline.ui.citizen;

import city.hotline.followup.AskedCase;
import city.hotline.followup.CitizenEvaluations;
import city.hotline.followup.EvaluationGiven;
import city.hotline.followup.EvaluationGone;
import city.hotline.followup.FollowUpAnswers;
import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import city.hotline.tenancy.ClientAddress;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a citizen says what he thinks of what was done. A link that is none answers like one of another city. */
@RestController
@RequestMapping(path = EvaluationPage.PATH, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
class EvaluationPage {
    static final String PATH = "/e";

    private final CitizenEvaluations evaluations;
    private final CitizenPages pages;
    private final PlainAnswers plain;
    private final PageTurns turns;
    private final ClientAddress addresses;
    private final Tenants tenants;

    EvaluationPage(
            CitizenEvaluations evaluations,
            CitizenPages pages,
            PlainAnswers plain,
            PageTurns turns,
            ClientAddress addresses,
            Tenants tenants) {
        this.evaluations = evaluations;
        this.pages = pages;
        this.plain = plain;
        this.turns = turns;
        this.addresses = addresses;
        this.tenants = tenants;
    }

    @GetMapping("/{token}")
    ResponseEntity<String> show(@PathVariable String token, HttpServletRequest request) {
        return answer(token, request, EvaluationForm.EMPTY, null);
    }

    @PostMapping("/{token}")
    ResponseEntity<String> give(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String responded,
            @RequestParam(required = false) @Nullable String solved,
            @RequestParam(required = false) @Nullable String stars,
            @RequestParam(required = false) @Nullable String words,
            HttpServletRequest request) {
        EvaluationForm form = new EvaluationForm(responded, solved, stars, words);
        Locale locale = PlainAnswers.language(request).locale();
        try {
            Optional<FollowUpAnswers> answers = form.answers();
            if (answers.isEmpty()) {
                return answer(token, request, form, Texts.of(locale, "citizen.incomplete"));
            }
            if (!turns.take(token, addresses.of(request))) {
                return tooOften(request);
            }
            evaluations.give(token, answers.get());
        } catch (EvaluationGone gone) {
            return plain.of(HttpStatus.NOT_FOUND, request, gone.code());
        } catch (EvaluationGiven given) {
            return PlainAnswers.backTo(PATH, token);
        } catch (Refusal refused) {
            return answer(token, request, form, Sentences.of(refused, locale));
        }
        return PlainAnswers.backTo(PATH, token);
    }

    private ResponseEntity<String> answer(
            String token, HttpServletRequest request, EvaluationForm form, @Nullable String trouble) {
        if (!turns.take(token, addresses.of(request))) {
            return tooOften(request);
        }
        try {
            AskedCase asked = evaluations.asked(token);
            return asked.given()
                    ? plain.of(HttpStatus.OK, request, "EVALUATION_GIVEN")
                    : ResponseEntity.status(trouble == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                            .body(pages.form(tenants.current(), PlainAnswers.language(request), asked, form, trouble));
        } catch (EvaluationGone gone) {
            return plain.of(HttpStatus.NOT_FOUND, request, gone.code());
        }
    }

    private ResponseEntity<String> tooOften(HttpServletRequest request) {
        return plain.of(HttpStatus.TOO_MANY_REQUESTS, request, "EVALUATION_TOO_OFTEN");
    }
}
