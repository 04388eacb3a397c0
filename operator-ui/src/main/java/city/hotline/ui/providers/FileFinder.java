package city.hotline.ui.providers;

import city.hotline.catalogue.Directory.Found;
import city.hotline.providers.Provider;
import city.hotline.providers.ProviderFile;
import city.hotline.providers.ProviderId;
import city.hotline.providers.Providers;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.Segmented;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Narrows files by words and by where they stand; each choice says how many there are. */
class FileFinder extends Div {
    private static final int LONGEST_QUERY = 100;
    private static final int MOST_FOUND = 200;

    private final transient Providers providers;
    private final transient LocalDate today;
    private final TextField find = new TextField();
    private final Segmented<FileFilter> filter;
    private transient Map<ProviderId, ProviderFile> all = Map.of();

    /** @param changed something else is looked for */
    FileFinder(Providers providers, LocalDate today, Runnable changed) {
        this.providers = providers;
        this.today = today;
        this.filter = new Segmented<>("", List.of(FileFilter.values()), this::word);
        addClassName("filter-bar");
        find.setAriaLabel(T.t("providers.find"));
        find.setPlaceholder(T.t("providers.find"));
        find.setPrefixComponent(VaadinIcon.SEARCH.create());
        find.setSuffixComponent(new KeyCap("/"));
        find.setClearButtonVisible(true);
        find.setMaxLength(LONGEST_QUERY);
        find.setWidthFull();
        Shortcuts.of(find).leadsTo("/", T.t("providers.find"));
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(typed -> changed.run());
        filter.getElement().setAttribute("aria-label", T.t("providers.filter"));
        filter.setValue(FileFilter.ALL);
        filter.addValueChangeListener(chosen -> changed.run());
        add(find, filter);
    }

    /** Counts anew. */
    void over(Map<ProviderId, ProviderFile> files) {
        all = files;
        // The figures stand in the words, which are asked for again.
        filter.setItemLabelGenerator(this::word);
    }

    /** What is looked for, the best first. */
    List<ProviderFile> found() {
        String query = find.getValue().strip();
        Stream<ProviderFile> named = query.isEmpty()
                ? all.values().stream()
                : providers.find(query, MOST_FOUND).stream()
                        .map(Found::entry)
                        .map(Provider::id)
                        .map(all::get)
                        .filter(Objects::nonNull);
        return named.filter(file -> filter.getValue().takes(file, today)).toList();
    }

    private String word(FileFilter one) {
        return T.t("providers.filter." + one, one.count(all.values(), today));
    }
}
