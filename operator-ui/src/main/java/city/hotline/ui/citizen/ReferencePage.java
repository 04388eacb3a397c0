package city.hotline.ui.citizen;

import city.hotline.credit.BankReference;
import city.hotline.credit.BankReferences;
import city.hotline.foundation.Sentences;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a bank reads of a firm that consented. Without consent, after it, and in any doubt it says that there is none. */
@RestController
@RequestMapping(path = ReferencePage.PATH, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
class ReferencePage {
    static final String PATH = "/reference";

    private final BankReferences references;
    private final CitizenPages pages;
    private final PageTurns turns;
    private final Tenants tenants;

    ReferencePage(BankReferences references, CitizenPages pages, PageTurns turns, Tenants tenants) {
        this.references = references;
        this.pages = pages;
        this.turns = turns;
        this.tenants = tenants;
    }

    @GetMapping("/{token}")
    ResponseEntity<String> show(@PathVariable String token, HttpServletRequest request) {
        if (!turns.take(token, request.getRemoteAddr())) {
            return plain(HttpStatus.TOO_MANY_REQUESTS, request, "CERTIFICATE_CHECK_TOO_OFTEN");
        }
        Optional<BankReference> reference = references.look(token);
        return reference.isEmpty()
                ? plain(HttpStatus.NOT_FOUND, request, "BANK_NO_CONSENT")
                : ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(pages.reference(tenants.current(), language(request), reference.get()));
    }

    private ResponseEntity<String> plain(HttpStatus status, HttpServletRequest request, String code) {
        Language language = language(request);
        return ResponseEntity.status(status)
                .body(pages.plain(tenants.current(), language, Sentences.of(code, language.locale())));
    }

    private static Language language(HttpServletRequest request) {
        return Language.of(request.getLocale());
    }
}
