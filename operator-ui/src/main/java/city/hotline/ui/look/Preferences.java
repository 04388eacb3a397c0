package city.hotline.ui.look;

import city.hotline.ui.text.Language;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a user chose for this browser: language and theme. Kept in two cookies that hold nothing else. */
public final class Preferences {
    private static final String LANGUAGE = "BOLING_LANG";
    private static final String THEME = "BOLING_THEME";
    private static final Duration KEPT = Duration.ofDays(400);

    private Preferences() {}

    /** Chinese where nothing was chosen. */
    public static Language language(@Nullable VaadinRequest request) {
        return Language.named(value(request, LANGUAGE));
    }

    public static Theme theme(@Nullable VaadinRequest request) {
        return Theme.named(value(request, THEME));
    }

    /** Keeps the language and loads the page again in it. */
    public static void choose(Language language) {
        keep(LANGUAGE, language.code());
        UI.getCurrent().getPage().reload();
    }

    /** Keeps the theme and puts it on at once. */
    public static void choose(Theme theme) {
        keep(THEME, theme.code());
        UI.getCurrent().getPage().setColorScheme(theme.scheme());
    }

    private static void keep(String name, String value) {
        VaadinResponse response = VaadinResponse.getCurrent();
        VaadinRequest request = VaadinRequest.getCurrent();
        if (response == null || request == null) {
            return;
        }
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
        response.addCookie(cookie);
    }

    private static String value(@Nullable VaadinRequest request, String name) {
        if (request == null || request.getCookies() == null) {
            return "";
        }
        return Stream.of(request.getCookies())
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }
}
