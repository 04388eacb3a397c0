package city.hotline.ui.shell;

import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** Search and jump: type, move with the arrows, Enter opens, Escape leaves everything as it was. */
class Palette extends Dialog {
    private static final int LIMIT = 8;
    private static final int PAUSE_MILLIS = 120;
    private static final String LIST = "palette-found";

    private final List<PaletteSource> sources;
    private final Div found = new Div();

    Palette(List<PaletteSource> sources) {
        this.sources = sources;
        getElement().setAttribute("aria-label", T.t("palette.title"));
        found.setId(LIST);
        found.addClassName("found");
        found.getElement().setAttribute("role", "listbox");
        found.getElement().setAttribute("aria-label", T.t("palette.found"));
        TextField query = field();
        Div content = new Div(query, found, Row.text(T.t("palette.keys"), "faint", "xs"));
        content.addClassName("palette");
        add(content);
        search("");
        query.focus();
    }

    private TextField field() {
        TextField query = new TextField();
        query.setAriaLabel(T.t("palette.title"));
        query.setPlaceholder(T.t("palette.placeholder"));
        query.setPrefixComponent(VaadinIcon.SEARCH.create());
        query.setClearButtonVisible(true);
        query.setValueChangeMode(ValueChangeMode.LAZY);
        query.setValueChangeTimeout(PAUSE_MILLIS);
        query.getElement().setAttribute("data-picks", LIST);
        query.addValueChangeListener(typed -> search(typed.getValue().strip()));
        return query;
    }

    private void search(String query) {
        found.removeAll();
        for (PaletteSource source : sources) {
            List<PaletteHit> hits = source.find(query, LIMIT);
            if (!hits.isEmpty()) {
                found.add(new H2(source.heading()));
                hits.forEach(hit -> found.add(option(hit)));
            }
        }
        if (found.getComponentCount() == 0) {
            found.add(new EmptyState(VaadinIcon.SEARCH, T.t("palette.none"), T.t("palette.none.next")));
        }
    }

    private Div option(PaletteHit hit) {
        Icon sign = hit.icon().create();
        sign.getElement().setAttribute("aria-hidden", "true");
        Div option = new Div(sign, Row.text(hit.title()), Row.gap(), Row.text(hit.detail(), "faint", "xs"));
        boolean first = found.getChildren().noneMatch(Div.class::isInstance);
        option.getElement().setAttribute("role", "option").setAttribute("aria-selected", String.valueOf(first));
        option.addClickListener(chosen -> {
            close();
            hit.open().run();
        });
        return option;
    }
}
