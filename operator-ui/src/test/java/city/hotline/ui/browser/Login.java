package city.hotline.ui.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;

/** The login form's own requests, sent by the page's browser without drawing anything. */
final class Login {
    /** An empty page that asks for no icon either: that answer would bring a session of its own. */
    private static final String NOTHING = "<link rel='icon' href='data:,'>";

    private static final String SEND = """
            async ([name, password]) => {
              const form = new DOMParser().parseFromString(await (await fetch('/login')).text(), 'text/html');
              const token = form.querySelector('meta[name=_csrf]').content;
              const body = new URLSearchParams({username: name, password, _csrf: token});
              return (await fetch('/login', {method: 'POST', body})).url;
            }
            """;

    private Login() {}

    /**
     * Leaves {@code page} on an empty page of the application, with a session.
     *
     * @throws AssertionError when it is refused
     */
    static void at(Page page, String address, String name, String password) {
        String empty = address + "/nothing-to-draw";
        page.route(
                empty,
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody(NOTHING)));
        page.navigate(empty);
        page.unroute(empty);
        String next = (String) page.evaluate(SEND, List.of(name, password));
        if (next.contains("/login")) {
            throw new AssertionError("the login was refused: " + next);
        }
    }
}
