package city.hotline.ui.look;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The one page that all screens live in. Pushes come over a web socket; what the browser says goes by plain requests, so
 * that each passes the filters which know tenant and operator.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://boling.css")
public class ScreensPage implements AppShellConfigurator {}
