package city.hotline.ui.citizen;

import city.hotline.foundation.Sentences;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What all pages for citizens answer alike: one sentence that names nobody, or the way back to the page itself. */
@Component
class PlainAnswers {
    private final CitizenPages pages;
    private final Tenants tenants;

    PlainAnswers(CitizenPages pages, Tenants tenants) {
        this.pages = pages;
        this.tenants = tenants;
    }

    /** @param code of the sentence, as refusals have it */
    ResponseEntity<String> of(HttpStatus status, HttpServletRequest request, String code) {
        Language language = language(request);
        return ResponseEntity.status(status)
                .body(pages.plain(tenants.current(), language, Sentences.of(code, language.locale())));
    }

    /** The answer stands at the same address, so that loading it again sends nothing. */
    static ResponseEntity<String> backTo(String path, String token) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path + "/" + token))
                .build();
    }

    /** The language that the browser asks for. */
    static Language language(HttpServletRequest request) {
        return Language.of(request.getLocale());
    }
}
