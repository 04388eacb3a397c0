package city.hotline.ui.citizen;

import city.hotline.credit.Certificate;
import city.hotline.credit.Certificates;
import city.hotline.foundation.Sentences;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.text.Language;
import city.hotline.ui.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
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
import org.springframework.web.multipart.MultipartFile;

/** Where anybody checks a certificate: by its number, or by the file itself. Another city's answers like one that never was. */
@RestController
@RequestMapping(path = CertificatePage.PATH, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
class CertificatePage {
    static final String PATH = "/verify";
    /** Our papers have less than a tenth of it; nothing larger is read. */
    private static final long LARGEST = 512 * 1024;

    private final Certificates certificates;
    private final CitizenPages pages;
    private final PageTurns turns;
    private final Tenants tenants;

    CertificatePage(Certificates certificates, CitizenPages pages, PageTurns turns, Tenants tenants) {
        this.certificates = certificates;
        this.pages = pages;
        this.turns = turns;
        this.tenants = tenants;
    }

    @GetMapping
    ResponseEntity<String> ask(HttpServletRequest request) {
        return ResponseEntity.ok(pages.question(tenants.current(), language(request), ""));
    }

    @GetMapping("/{number}")
    ResponseEntity<String> show(@PathVariable String number, HttpServletRequest request) {
        if (!turns.take("verify " + number, request.getRemoteAddr())) {
            return plain(HttpStatus.TOO_MANY_REQUESTS, request, "CERTIFICATE_CHECK_TOO_OFTEN");
        }
        Optional<Certificate> found = certificates.check(number);
        return found.isEmpty()
                ? plain(HttpStatus.NOT_FOUND, request, "CERTIFICATE_CHECK_UNKNOWN")
                : ResponseEntity.ok(pages.certificate(
                        tenants.current(),
                        language(request),
                        found.get(),
                        found.get().state(certificates.today())));
    }

    @PostMapping
    ResponseEntity<String> check(
            @RequestParam(required = false) @Nullable MultipartFile paper, HttpServletRequest request)
            throws IOException {
        if (!turns.take("verify file of " + request.getRemoteAddr(), request.getRemoteAddr())) {
            return plain(HttpStatus.TOO_MANY_REQUESTS, request, "CERTIFICATE_CHECK_TOO_OFTEN");
        }
        Locale locale = language(request).locale();
        boolean ours = paper != null && paper.getSize() <= LARGEST && certificates.isOurs(paper.getBytes());
        return ResponseEntity.ok(pages.question(
                tenants.current(),
                language(request),
                Texts.of(locale, ours ? "verify.file.genuine" : "verify.file.false")));
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
