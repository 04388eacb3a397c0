package city.hotline.ui.catalogue;

import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.QueryTooLong;
import city.hotline.catalogue.ServiceItem;
import city.hotline.departments.Departments;
import city.hotline.providers.Providers;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The catalogue for reading: {@code catalogue/02} opens a class, {@code catalogue/020201} an item, {@code ?q=} searches. */
@Route(value = CatalogueView.ROUTE, layout = MainLayout.class)
@RolesAllowed("READ_CATALOGUE")
public class CatalogueView extends Div implements HasUrlParameter<String>, Titled {
    static final String ROUTE = "catalogue";
    private static final String QUERY = "q";
    private static final int MOST = 60;
    private static final int PAUSE_MILLIS = 150;
    private static final int LONGEST_QUERY = 100;

    private final transient Catalogue catalogue;
    private final transient Doers doers;
    private final TextField search = new TextField();
    private final Chip size = new Chip("");
    private final ShelfTree tree = new ShelfTree();
    private final ItemsList items = new ItemsList();
    private final Matches matches = new Matches(search, this::open);
    private final Div detail = new Div();
    private @Nullable Shelf shelf;

    CatalogueView(Catalogue catalogue, Departments departments, Providers providers) {
        this.catalogue = catalogue;
        this.doers = new Doers(departments, providers);
        addClassName("catalogue");
        detail.addClassName("detail");
        Card browse = Card.main(T.t("catalogue.title"))
                .pane()
                .flush()
                .beside(size)
                .atEnd(searchField())
                .with(tree, items, matches)
                .foot(Row.text(T.t("catalogue.keys")));
        browse.body().addClassName("shelf");
        add(browse, detail);
        Shortcuts.of(search).leadsTo("/", T.t("catalogue.search"));
    }

    @Override
    public String title() {
        return Optional.ofNullable(shelf)
                .flatMap(Shelf::item)
                .map(item -> item.name().in(T.locale()))
                .orElseGet(() -> T.t("catalogue.title"));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        Shelf opened = Shelf.open(catalogue.tree(), code == null ? "" : code, T.locale())
                .orElseThrow(() -> new NotFoundException("no such code"));
        String query = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QUERY)
                .orElse("");
        boolean sameSearch = shelf != null && query.equals(search.getValue());
        shelf = opened;
        size.setWord(T.t("catalogue.size", opened.classes().size(), opened.size()));
        tree.show(opened);
        items.show(opened);
        showItem(opened);
        if (!sameSearch) {
            search.setValue(query);
            find(query);
        }
    }

    private void showItem(Shelf opened) {
        detail.removeAll();
        detail.add(opened.item()
                .<Div>map(item -> new ItemCard(item, doers.of(item)))
                .orElseGet(() ->
                        new EmptyState(VaadinIcon.FILE_TEXT_O, T.t("catalogue.open"), T.t("catalogue.open.next"))));
    }

    private TextField searchField() {
        search.setAriaLabel(T.t("catalogue.search"));
        search.setPlaceholder(T.t("catalogue.placeholder"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setSuffixComponent(new KeyCap("/"));
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST_QUERY);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLIS);
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                find(typed.getValue());
                remember(typed.getValue());
            }
        });
        return search;
    }

    private void find(String typed) {
        FieldErrors.clear(search);
        boolean searching = !typed.isBlank();
        matches.setVisible(searching);
        tree.setVisible(!searching);
        items.setVisible(!searching);
        if (searching) {
            try {
                matches.show(typed.strip(), catalogue.find(typed.strip(), MOST));
            } catch (QueryTooLong tooLong) {
                FieldErrors.show(search, tooLong);
            }
        }
    }

    /** Writes the search into the address without a step in the browser's history. */
    private void remember(String typed) {
        String code = shelf == null ? "" : shelf.code();
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(code.isEmpty() ? ROUTE : ROUTE + "/" + code, query(typed))));
    }

    private void open(ServiceItem item) {
        getUI().ifPresent(ui -> ui.navigate(CatalogueView.class, item.code(), query(search.getValue())));
    }

    private static QueryParameters query(String typed) {
        return typed.isBlank() ? QueryParameters.empty() : QueryParameters.of(QUERY, typed.strip());
    }
}
