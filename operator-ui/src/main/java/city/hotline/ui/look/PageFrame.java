package city.hotline.ui.look;

import city.hotline.tenancy.Tenants;
import city.hotline.ui.security.ContentPolicy;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** The page around every screen, right from its first byte: language, theme, the city's colour, the scripts. */
@Component
class PageFrame implements IndexHtmlRequestListener {
    private static final List<PublicFile> SCRIPTS = Stream.of("keys", "picks", "clocks", "idle")
            .map(name -> PublicFile.of("boling/" + name + ".js"))
            .toList();

    private final transient Tenants tenants;
    private final transient Clock clock;

    PageFrame(Tenants tenants, Clock clock) {
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        Document page = response.getDocument();
        Element html = page.selectFirst("html");
        if (html == null) {
            throw new IllegalStateException("the page has no html element");
        }
        Theme theme = Preferences.theme(response.getVaadinRequest());
        html.attr("lang", Preferences.language(response.getVaadinRequest()).tag());
        html.attr("theme", theme.scheme().getThemeValue());
        html.attr(
                "style",
                "color-scheme:" + theme.scheme().getValue() + ";"
                        + Accent.properties(tenants.current().accent()));
        html.attr("data-now", String.valueOf(clock.millis()));
        page.head().appendElement("link").attr("rel", "icon").attr("href", HotlineSign.of(tenants.current()));
        SCRIPTS.forEach(script -> page.head()
                .appendElement("script")
                .attr("src", script.address())
                .attr("defer", true));
        ContentPolicy.apply(page, response.getVaadinResponse());
    }
}
