package city.hotline.ui.citizen;

import city.hotline.credit.Certificate;
import city.hotline.credit.Certificates;
import city.hotline.tenancy.ClientAddress;
import city.hotline.tenancy.Tenants;
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
    private final PlainAnswers plain;
    private final PageTurns turns;
    private final ClientAddress addresses;
    private final Tenants tenants;

    CertificatePage(
            Certificates certificates,
            CitizenPages pages,
            PlainAnswers plain,
            PageTurns turns,
            ClientAddress addresses,
            Tenants tenants) {
        this.certificates = certificates;
        this.pages = pages;
        this.plain = plain;
        this.turns = turns;
        this.addresses = addresses;
        this.tenants = tenants;
    }

    @GetMapping
    ResponseEntity<String> ask(HttpServletRequest request) {
        return ResponseEntity.ok(pages.question(tenants.current(), PlainAnswers.language(request), ""));
    }

    @GetMapping("/{number}")
    ResponseEntity<String> show(@PathVariable String number, HttpServletRequest request) {
        if (!turns.take("verify " + number, addresses.of(request))) {
            return plain.of(HttpStatus.TOO_MANY_REQUESTS, request, "CERTIFICATE_CHECK_TOO_OFTEN");
        }
        Optional<Certificate> found = certificates.check(number);
        return found.isEmpty()
                ? plain.of(HttpStatus.NOT_FOUND, request, "CERTIFICATE_CHECK_UNKNOWN")
                : ResponseEntity.ok(pages.certificate(
                        tenants.current(),
                        PlainAnswers.language(request),
                        found.get(),
                        found.get().state(certificates.today())));
    }

    @PostMapping
    ResponseEntity<String> check(
            @RequestParam(required = false) @Nullable MultipartFile paper, HttpServletRequest request)
            throws IOException {
        if (!turns.take("verify file of " + addresses.of(request), addresses.of(request))) {
            return plain.of(HttpStatus.TOO_MANY_REQUESTS, request, "CERTIFICATE_CHECK_TOO_OFTEN");
        }
        Locale locale = PlainAnswers.language(request).locale();
        boolean ours = paper != null && paper.getSize() <= LARGEST && certificates.isOurs(paper.getBytes());
        return ResponseEntity.ok(pages.question(
                tenants.current(),
                PlainAnswers.language(request),
                Texts.of(locale, ours ? "verify.file.genuine" : "verify.file.false")));
    }
}
