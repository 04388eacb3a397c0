package city.hotline.ui.platform;

import com.vaadin.flow.component.html.Anchor;

/** The address of a city's screens: its host, with the scheme and the port by which this page was reached. */
class CityLink extends Anchor {
    CityLink(String host) {
        setText(host);
        setHref("//" + host);
        setRouterIgnore(true);
        setTarget("_blank");
        getElement()
                .executeJs(
                        "this.href = location.protocol + '//' + $0 + (location.port ? ':' + location.port : '') + '/'",
                        host);
    }
}
