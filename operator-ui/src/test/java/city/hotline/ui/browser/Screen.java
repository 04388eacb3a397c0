package city.hotline.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.tenancy.TenantId;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One browser window on one house, seen as its user sees it. Use it in a {@link ScreenTest}; close it at the end.
 *
 * <pre>{@code
 * try (Screen screen = Screen.of(NINGBO).login("28", PASSWORD)) {
 *     screen.open("cases").shot("cases").isAccessible();
 * }
 * }</pre>
 */
public final class Screen implements AutoCloseable {
    /** Milliseconds; what is not there after it is missing and not late, on a busy machine too. */
    public static final int PATIENCE = 15_000;

    /** Axe then leaves out what it found in order, which takes it most of its time. */
    private static final AxeRunOptions VIOLATIONS = new AxeRunOptions();

    static {
        VIOLATIONS.setResultTypes(List.of("violations"));
        waitAtMost(PATIENCE);
    }

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();
    private boolean arrived = true;

    private Screen(String host, int port, int width, int height, ColorScheme scheme) {
        this.address = "http://" + host + ".localhost:" + port;
        this.context = Chromium.window();
        this.page = context.newPage();
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** How long all assertions wait from now on, in milliseconds; who changes it sets it back to {@link #PATIENCE}. */
    public static void waitAtMost(int millis) {
        PlaywrightAssertions.setDefaultAssertionTimeout(millis);
    }

    /** A window of 1440 × 900 in the light theme, in Chinese. */
    public static Screen of(TenantId tenant) {
        return at(ListeningPort.port(), tenant);
    }

    /** As {@link #of(TenantId)}, at an application that listens on another port than this JVM's. */
    public static Screen at(int port, TenantId tenant) {
        return new Screen(tenant.code(), port, 1440, 900, ColorScheme.LIGHT);
    }

    public static Screen dark(TenantId tenant) {
        return of(tenant.code(), 1440, 900, ColorScheme.DARK);
    }

    /** @param host the first label of the host name */
    public static Screen of(String host, int width, int height, ColorScheme scheme) {
        return new Screen(host, ListeningPort.port(), width, height, scheme);
    }

    public Page page() {
        if (!arrived) {
            open("");
            page.waitForSelector(".shell");
        }
        return page;
    }

    public String address() {
        return address;
    }

    /** The same user's screens in English from now on. */
    public Screen english() {
        context.addCookies(
                List.of(new Cookie("BOLING_LANG", "en").setUrl(address).setSameSite(SameSiteAttribute.LAX)));
        return this;
    }

    /** Logs in as the login page does, without drawing it; the first page is drawn when somebody looks. */
    public Screen login(String name, String password) {
        Login.at(page, address, name, password);
        arrived = false;
        return this;
    }

    /** Fills in the login page and sends it. */
    public Screen tryLogin(String name, String password) {
        arrived = true;
        page.navigate(address + "/login");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.locator("button[type=submit]").click();
        return this;
    }

    /** @param path without the first slash */
    public Screen open(String path) {
        arrived = true;
        page.navigate(address + "/" + path);
        return settle();
    }

    public Screen press(String keys) {
        page().keyboard().press(keys);
        return settle();
    }

    public Locator find(String selector) {
        return page().locator(selector);
    }

    /** Waits until Vaadin has nothing under way. */
    public Screen settle() {
        page().waitForFunction("() => window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients"
                + " && Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())"
                + " && document.readyState === 'complete'");
        return this;
    }

    /** Begins to compose {@code text} with an input method in the focused field, and leaves it uncommitted. */
    public Screen compose(String text) {
        CDPSession session = context.newCDPSession(page);
        JsonObject composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        session.send("Input.imeSetComposition", composition);
        return this;
    }

    /** Ends the composition with {@code text}. */
    public Screen commit(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    /** Keeps a picture in target/screenshots, where somebody wants to look: {@code -Dhotline.test.pictures=true}. */
    public Screen shot(String name) {
        Page shown = page();
        if (Boolean.getBoolean("hotline.test.pictures")) {
            shown.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
        }
        return this;
    }

    /** Fails on any serious or critical finding of axe. */
    public Screen isAccessible() {
        page().waitForFunction("() => document.title !== ''");
        List<String> findings = new AxeBuilder(page)
                .setLegacyMode(true).options(VIOLATIONS).analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(Screen::finding)
                        .toList();
        assertThat(findings).as("axe on " + page.url()).isEmpty();
        assertThat(page.locator("h1").count()).as("H1 on " + page.url()).isEqualTo(1);
        return this;
    }

    /** The value of a cookie, empty when there is none. */
    public String cookie(String name) {
        return context.cookies(address).stream()
                .filter(cookie -> cookie.name.equals(name))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    /** What the browser's console called an error so far: refused scripts, failed requests. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        Chromium.giveBack(context);
    }

    private static String finding(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " "
                                + node.getAny().stream()
                                        .map(check -> check.getMessage())
                                        .toList())
                        .toList();
    }
}
