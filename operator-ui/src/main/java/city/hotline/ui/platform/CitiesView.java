package city.hotline.ui.platform;

import city.hotline.onboarding.Cities;
import city.hotline.onboarding.City;
import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.TenantState;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Confirm;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.live.Background;
import city.hotline.ui.look.HotlineName;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The cities of the platform. */
@Route(value = "platform", layout = MainLayout.class)
@RolesAllowed("MANAGE_CITIES")
public class CitiesView extends Div implements Titled {
    private final transient Cities cities;
    private final Grid<City> grid = new Grid<>();
    private final Chip count = new Chip("");
    private final Card card = Card.main(T.t("platform.title")).pane().flush();

    CitiesView(Cities cities, Background background) {
        this.cities = cities;
        addClassName("whole");
        columns();
        add(card.beside(count)
                .atEnd(new ActionButton(
                                T.t("platform.new"),
                                "Alt+N",
                                () -> new NewCityDialog(cities, background, this::refresh).open())
                        .primary()));
        refresh();
    }

    @Override
    public String title() {
        return T.t("platform.title");
    }

    private void refresh() {
        List<City> all = cities.list();
        grid.setItems(all);
        count.setWord(T.t("platform.count", all.size()));
        card.body().removeAll();
        card.body()
                .add(
                        all.isEmpty()
                                ? new EmptyState(VaadinIcon.BUILDING, T.t("platform.none"), T.t("platform.none.next"))
                                : grid);
    }

    private void columns() {
        grid.addComponentColumn(city -> name(city.tenant()))
                .setHeader(T.t("platform.city"))
                .setFlexGrow(2);
        grid.addComponentColumn(city -> CityWords.of(city.tenant().state()).chip())
                .setHeader(T.t("platform.state"));
        grid.addComponentColumn(city -> CityWords.of(city.schema()).chip()).setHeader(T.t("platform.schema"));
        grid.addColumn(city -> city.tenant().shard()).setHeader(T.t("platform.shard"));
        grid.addColumn(city -> city.tenant().numberPrefix()).setHeader(T.t("platform.prefix"));
        grid.addComponentColumn(city -> hosts(city.tenant()))
                .setHeader(T.t("platform.hosts"))
                .setFlexGrow(2);
        grid.addComponentColumn(city -> act(city.tenant()))
                .setHeader(T.t("platform.acts"))
                .setWidth("130px")
                .setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
    }

    private static Component name(Tenant city) {
        Span swatch = new Span();
        swatch.addClassName("swatch");
        swatch.getStyle().set("background", city.accent());
        return Row.across(
                swatch, Row.text(HotlineName.of(city), "b"), Row.text(city.id().code(), "muted", "sm"));
    }

    private static Component hosts(Tenant city) {
        Row hosts = Row.down();
        city.hosts().stream().sorted().map(CityLink::new).forEach(hosts::add);
        return hosts;
    }

    private Component act(Tenant city) {
        return switch (city.state()) {
            case PROVISIONING -> new Span();
            case SIMULATION, TRIAL, LIVE -> small(T.t("platform.suspend"), () -> askToSuspend(city));
            case SUSPENDED -> small(T.t("platform.resume"), () -> askToResume(city));
        };
    }

    private void askToSuspend(Tenant city) {
        Confirm.ask(
                T.t("platform.suspend.ask", HotlineName.of(city), city.id()),
                T.t("platform.suspend.consequence"),
                T.t("platform.suspend"),
                () -> {
                    cities.suspend(city.id());
                    moved(city, TenantState.SUSPENDED);
                });
    }

    private void askToResume(Tenant city) {
        Confirm.ask(
                T.t("platform.resume.ask", HotlineName.of(city), city.id()),
                T.t("platform.resume.consequence"),
                T.t("platform.resume"),
                () -> moved(city, cities.resume(city.id())));
    }

    private void moved(Tenant city, TenantState now) {
        Toasts.done(
                T.t("platform.moved", HotlineName.of(city), CityWords.of(now).word()));
        refresh();
    }

    private static Button small(String word, Runnable act) {
        Button button = new Button(word, click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
