package city.hotline.ui;

import city.hotline.tenancy.Tenants;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Says whose house this is. */
@Route("")
@AnonymousAllowed
public class HelloView extends VerticalLayout {
    public HelloView(Tenants tenants) {
        add(new H1(tenants.current().nameZh()));
    }
}
