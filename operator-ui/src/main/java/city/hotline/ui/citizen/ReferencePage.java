package city.hotline.ui.citizen;

import city.hotline.credit.BankReference;
import city.hotline.credit.BankReferences;
import city.hotline.tenancy.ClientAddress;
import city.hotline.tenancy.Tenants;
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
    private final PlainAnswers plain;
    private final PageTurns turns;
    private final ClientAddress addresses;
    private final Tenants tenants;

    ReferencePage(
            BankReferences references,
            CitizenPages pages,
            PlainAnswers plain,
            PageTurns turns,
            ClientAddress addresses,
            Tenants tenants) {
        this.references = references;
        this.pages = pages;
        this.plain = plain;
        this.turns = turns;
        this.addresses = addresses;
        this.tenants = tenants;
    }

    @GetMapping("/{token}")
    ResponseEntity<String> show(@PathVariable String token, HttpServletRequest request) {
        if (!turns.take(token, addresses.of(request))) {
            return plain.of(HttpStatus.TOO_MANY_REQUESTS, request, "CERTIFICATE_CHECK_TOO_OFTEN");
        }
        Optional<BankReference> reference = references.look(token);
        return reference.isEmpty()
                ? plain.of(HttpStatus.NOT_FOUND, request, "BANK_NO_CONSENT")
                : ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(pages.reference(tenants.current(), PlainAnswers.language(request), reference.get()));
    }
}
