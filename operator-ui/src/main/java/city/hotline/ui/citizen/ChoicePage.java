package city.hotline.ui.citizen;

import city.hotline.choice.AskedChoice;
import city.hotline.choice.ChoiceGone;
import city.hotline.choice.ChoiceMade;
import city.hotline.choice.CitizenChoices;
import city.hotline.choice.FirmNotAvailable;
import city.hotline.foundation.Sentences;
import city.hotline.providers.ProviderId;
import city.hotline.tenancy.ClientAddress;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
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

/** Where a citizen chooses a firm, or leaves it to the hotline. A link that is none answers like one of another city. */
@RestController
@RequestMapping(path = ChoicePage.PATH, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
class ChoicePage {
    static final String PATH = "/c";
    private static final String TO_HOTLINE = "hotline";

    private final CitizenChoices choices;
    private final CitizenPages pages;
    private final PlainAnswers plain;
    private final PageTurns turns;
    private final ClientAddress addresses;
    private final Tenants tenants;

    ChoicePage(
            CitizenChoices choices,
            CitizenPages pages,
            PlainAnswers plain,
            PageTurns turns,
            ClientAddress addresses,
            Tenants tenants) {
        this.choices = choices;
        this.pages = pages;
        this.plain = plain;
        this.turns = turns;
        this.addresses = addresses;
        this.tenants = tenants;
    }

    @GetMapping("/{token}")
    ResponseEntity<String> show(@PathVariable String token, HttpServletRequest request) {
        return turns.take(token, addresses.of(request)) ? page(token, request, HttpStatus.OK, "") : tooOften(request);
    }

    /** Of two sendings the second one finds what the first one did, and is led to the page that says it. */
    @PostMapping("/{token}")
    ResponseEntity<String> choose(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String firm,
            @RequestParam(required = false) @Nullable String act,
            HttpServletRequest request) {
        if (!turns.take(token, addresses.of(request))) {
            return tooOften(request);
        }
        Optional<ProviderId> chosen = parse(firm);
        if (!TO_HOTLINE.equals(act) && chosen.isEmpty()) {
            String missing = Texts.of(PlainAnswers.language(request).locale(), "choose.missing");
            return page(token, request, HttpStatus.UNPROCESSABLE_CONTENT, missing);
        }
        try {
            if (TO_HOTLINE.equals(act)) {
                choices.handBack(token);
            } else {
                choices.choose(token, chosen.orElseThrow());
            }
        } catch (ChoiceGone gone) {
            return plain.of(HttpStatus.NOT_FOUND, request, gone.code());
        } catch (ChoiceMade made) {
            return PlainAnswers.backTo(PATH, token);
        } catch (FirmNotAvailable late) {
            return page(
                    token,
                    request,
                    HttpStatus.CONFLICT,
                    Sentences.of(late, PlainAnswers.language(request).locale()));
        }
        return PlainAnswers.backTo(PATH, token);
    }

    /** @param trouble what was wrong with what was sent; empty where nothing was */
    private ResponseEntity<String> page(String token, HttpServletRequest request, HttpStatus status, String trouble) {
        try {
            AskedChoice asked = choices.asked(token);
            return ResponseEntity.status(status)
                    .body(pages.choice(tenants.current(), PlainAnswers.language(request), asked, trouble));
        } catch (ChoiceGone gone) {
            return plain.of(HttpStatus.NOT_FOUND, request, gone.code());
        }
    }

    private ResponseEntity<String> tooOften(HttpServletRequest request) {
        return plain.of(HttpStatus.TOO_MANY_REQUESTS, request, "EVALUATION_TOO_OFTEN");
    }

    private static Optional<ProviderId> parse(@Nullable String firm) {
        try {
            return Optional.ofNullable(firm).map(UUID::fromString).map(ProviderId::new);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
