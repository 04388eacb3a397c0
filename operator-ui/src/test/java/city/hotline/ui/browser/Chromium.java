package city.hotline.ui.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** The one browser of this JVM. Playwright is not thread-safe: tests run one after another. */
final class Chromium {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Browser BROWSER = launch();
    private static final Deque<BrowserContext> FREE = new ArrayDeque<>();

    private Chromium() {}

    /** A window of somebody unknown. It may have seen the application's scripts before, as most users' windows have. */
    static BrowserContext window() {
        return FREE.isEmpty() ? BROWSER.newContext() : FREE.pop();
    }

    /** Closes its pages and forgets who used it. */
    static void giveBack(BrowserContext window) {
        window.pages().forEach(Page::close);
        window.clearCookies();
        FREE.push(window);
    }

    private static Browser launch() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("hotline.test.chromium", "/usr/bin/chromium")))
                        .setHeadless(true)
                        .setArgs(QUIET));
    }
}
