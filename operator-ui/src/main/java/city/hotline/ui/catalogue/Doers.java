package city.hotline.ui.catalogue;

import city.hotline.catalogue.Coverage;
import city.hotline.catalogue.ServiceItem;
import city.hotline.catalogue.Wording;
import city.hotline.departments.Departments;
import city.hotline.providers.ProviderForm;
import city.hotline.providers.Providers;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;

/** Who could do an item: departments, firms, volunteer teams, each best first. */
record Doers(Departments departments, Providers providers) {
    private static final int MOST = 5;

    List<Component> of(ServiceItem item) {
        String code = item.code();
        return List.of(
                group(
                        "catalogue.departments",
                        departments.forItem(code, null).stream()
                                .map(offer -> entry(
                                        offer.entry().name(),
                                        offer.entry().phone(),
                                        offer.entry().coverage()))),
                group("catalogue.firms", offered(code, ProviderForm.FIRM)),
                group("catalogue.teams", offered(code, ProviderForm.VOLUNTEER_TEAM)));
    }

    private Stream<ListItem> offered(String code, ProviderForm form) {
        return providers.forItem(code, null, form).stream()
                .map(offer -> entry(
                        offer.entry().name(),
                        offer.entry().phone(),
                        offer.entry().coverage()));
    }

    private static Div group(String title, Stream<ListItem> entries) {
        List<ListItem> best = entries.limit(MOST).toList();
        Div group = new Div(new H4(T.t(title)));
        if (best.isEmpty()) {
            group.add(Row.text(T.t("catalogue.nobody"), "faint", "sm"));
        } else {
            UnorderedList list = new UnorderedList();
            best.forEach(list::add);
            group.add(list);
        }
        group.addClassName("doers");
        return group;
    }

    private static ListItem entry(Wording name, String phone, Coverage coverage) {
        ListItem entry = new ListItem(Row.text(name.in(T.locale())), Row.text(phone, "muted", "num", "sm"));
        entry.add(
                coverage.isCitywide()
                        ? new Chip(T.t("catalogue.citywide"))
                        : new Chip(Tone.INFO, String.join(T.t("catalogue.areas.join"), coverage.areas())));
        return entry;
    }
}
