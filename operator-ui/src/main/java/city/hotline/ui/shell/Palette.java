package city.hotline.ui.shell;

import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.PickList;
import city.hotline.ui.kit.Row;
import city.hotline.ui.live.Background;
import city.hotline.ui.live.Latest;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Search and jump: type, move with the arrows, Enter opens, Escape leaves everything as it was. */
class Palette extends Dialog {
    private static final Logger LOG = LoggerFactory.getLogger(Palette.class);
    private static final int LIMIT = 8;
    private static final int PAUSE_MILLIS = 120;

    private final transient List<PaletteSource> near;
    private final transient Latest<String, Map<PaletteSource, List<PaletteHit>>> far;
    private final PickList found = new PickList("palette-found", T.t("palette.found"));

    Palette(List<PaletteSource> sources, Background background) {
        this.near = sources.stream().filter(source -> !source.isFarAway()).toList();
        List<PaletteSource> away =
                sources.stream().filter(PaletteSource::isFarAway).toList();
        this.far = new Latest<>(
                (query, answered, failed) ->
                        background.start("palette", UI.getCurrent(), () -> findFar(away, query), answered, failed),
                (query, hits) -> addFar(hits),
                (query, thrown) -> {
                    LOG.warn("palette source failed", thrown);
                    found.setComing(false);
                });
        getElement().setAttribute("aria-label", T.t("palette.title"));
        found.addClassName("found");
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
        found.under(query);
        query.addValueChangeListener(typed -> search(typed.getValue().strip()));
        return query;
    }

    private void search(String query) {
        found.begin(query);
        near.forEach(source -> add(source, source.find(query, LIMIT)));
        if (found.isEmpty()) {
            found.add(new EmptyState(VaadinIcon.SEARCH, T.t("palette.none"), T.t("palette.none.next")));
        }
        far.forget();
        if (!query.isEmpty()) {
            found.setComing(true);
            far.ask(query);
        }
    }

    private static Map<PaletteSource, List<PaletteHit>> findFar(List<PaletteSource> sources, String query) {
        Map<PaletteSource, List<PaletteHit>> hits = new LinkedHashMap<>();
        sources.forEach(source -> hits.put(source, source.find(query, LIMIT)));
        return hits;
    }

    /** Under what is there already, so that a mark that was moved stays where it is. */
    private void addFar(Map<PaletteSource, List<PaletteHit>> hits) {
        found.setComing(false);
        if (hits.values().stream().anyMatch(some -> !some.isEmpty())) {
            found.getChildren().filter(EmptyState.class::isInstance).toList().forEach(found::remove);
            hits.forEach(this::add);
        }
    }

    private void add(PaletteSource source, List<PaletteHit> hits) {
        if (!hits.isEmpty()) {
            found.add(new H2(source.heading()));
            hits.forEach(this::add);
        }
    }

    private void add(PaletteHit hit) {
        Icon sign = hit.icon().create();
        sign.getElement().setAttribute("aria-hidden", "true");
        found.add(
                hit.title() + "\n" + hit.detail(),
                found.isEmpty(),
                () -> open(hit),
                sign,
                Row.text(hit.title()),
                Row.gap(),
                Row.text(hit.detail(), "faint", "xs"));
    }

    private void open(PaletteHit hit) {
        close();
        hit.open().run();
    }
}
