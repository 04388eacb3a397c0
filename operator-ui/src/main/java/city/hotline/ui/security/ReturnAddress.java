package city.hotline.ui.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * Where somebody wanted to go before he had to log in: a path of this host, never another host, kept in his browser for half
 * an hour. Kept in the session it would be lost whenever a dying screen's last request gets a new session.
 */
final class ReturnAddress implements RequestCache {
    private static final String NAME = "BOLING_RETURN";
    private static final Duration KEPT = Duration.ofMinutes(30);
    /** Browsers take "//x" and "/\x" for another host. */
    private static final Pattern OF_THIS_HOST = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e]{0,1500}");

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String path = asked(request);
        if (request.getMethod().equals("GET") && OF_THIS_HOST.matcher(path).matches()) {
            keep(request, response, path, KEPT);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return kept(request)
                .filter(path -> OF_THIS_HOST.matcher(path).matches())
                .map(SimpleSavedRequest::new)
                .orElse(null);
    }

    /** The request itself is not played again; who has come back has used up his way back. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        if (kept(request).filter(asked(request)::equals).isPresent()) {
            removeRequest(request, response);
        }
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, NAME) != null) {
            keep(request, response, "", Duration.ZERO);
        }
    }

    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static Optional<String> kept(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        try {
            return Optional.ofNullable(cookie)
                    .map(Cookie::getValue)
                    .map(value -> new String(Base64.getUrlDecoder().decode(value), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String path, Duration time) {
        byte[] plain = path.getBytes(StandardCharsets.US_ASCII);
        Cookie cookie = new Cookie(NAME, Base64.getUrlEncoder().withoutPadding().encodeToString(plain));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(Math.toIntExact(time.toSeconds()));
        response.addCookie(cookie);
    }
}
