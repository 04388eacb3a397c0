package city.hotline;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole platform in one process; {@code hotline.roles} says which part of it this process plays. */
@SpringBootApplication
@EnableVaadin("city.hotline.ui")
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
public class BolingApplication implements AppShellConfigurator {}
