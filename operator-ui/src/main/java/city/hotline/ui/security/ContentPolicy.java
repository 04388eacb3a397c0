package city.hotline.ui.security;

import com.vaadin.flow.server.VaadinResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Document;

/**
 * What a page may load and run: its own host's files, and of the scripts inside the page those that carry this response's
 * number. Vaadin's client builds functions from text (unsafe-eval) and writes styles into elements (unsafe-inline for
 * styles); nothing else is opened.
 */
public final class ContentPolicy {
    static final String HEADER = "Content-Security-Policy";
    private static final String EVERYWHERE =
            "default-src 'self'; base-uri 'self'; object-src 'none'; form-action 'self'; "
                    + "frame-ancestors 'none'; img-src 'self' data: blob:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentPolicy() {}

    /** Numbers the scripts of {@code page} and sends the policy that lets in these alone. */
    public static void apply(Document page, VaadinResponse response) {
        byte[] number = new byte[18];
        RANDOM.nextBytes(number);
        String nonce = Base64.getEncoder().encodeToString(number);
        page.select("script").attr("nonce", nonce);
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader(HEADER, EVERYWHERE + "script-src 'self' 'unsafe-eval' 'nonce-" + nonce + "'");
    }

    /** The policy of everything that is no page. */
    static String forOthers() {
        return EVERYWHERE + "script-src 'self'";
    }
}
