package city.hotline.ui.knowledge;

import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ItemMatch;
import city.hotline.catalogue.ServiceItem;
import city.hotline.catalogue.Wording;
import city.hotline.departments.Department;
import city.hotline.departments.Departments;
import city.hotline.foundation.Refusal;
import city.hotline.foundation.Sentences;
import city.hotline.knowledge.ArticleContent;
import city.hotline.knowledge.Readers;
import city.hotline.knowledge.Scope;
import city.hotline.knowledge.Validity;
import city.hotline.ui.kit.DayPicker;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Segmented;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The fields of an article. */
class ArticleForm extends Div {
    private static final int PAUSE_MILLIS = 400;
    private static final int LONGEST_QUERY = 100;
    private static final int MOST = 50;

    private final TextField title = new TextField(T.t("knowledge.field.title"));
    private final TextField titleEn = new TextField(T.t("knowledge.field.titleEn"));
    private final TextArea body = new TextArea(T.t("knowledge.field.body"));
    private final TextField keywords = new TextField(T.t("knowledge.field.keywords"));
    private final Segmented<Readers> readers = new Segmented<>(
            T.t("knowledge.field.readers"),
            List.of(Readers.values()),
            one -> ArticleWords.readers(one).word());
    private final ComboBox<Department> owner = new ComboBox<>(T.t("knowledge.field.owner"));
    private final MultiSelectComboBox<ServiceItem> items = new MultiSelectComboBox<>(T.t("knowledge.field.items"));
    private final MultiSelectComboBox<String> lines = new MultiSelectComboBox<>(T.t("knowledge.field.lines"));
    private final TextField areas = new TextField(T.t("knowledge.field.areas"));
    private final DayPicker from = new DayPicker(T.t("knowledge.field.validFrom"));
    private final DayPicker until = new DayPicker(T.t("knowledge.field.validUntil"));
    private final DayPicker review = new DayPicker(T.t("knowledge.field.review"));
    private final transient Catalogue catalogue;

    /** @param written told the text while it is written */
    ArticleForm(Catalogue catalogue, Departments departments, boolean anyOwner, Consumer<String> written) {
        this.catalogue = catalogue;
        addClassNames("form", "article-form");
        prepareTexts(written);
        owner.setItems(departments.all());
        owner.setItemLabelGenerator(one -> one.name().in(T.locale()));
        owner.setClearButtonVisible(true);
        owner.setVisible(anyOwner);
        items.setItems(this::find);
        items.setItemLabelGenerator(item -> item.name().in(T.locale()));
        items.setPlaceholder(T.t("case.item.placeholder"));
        lines.setItems(LineNames.known(catalogue));
        lines.setItemLabelGenerator(LineNames::of);
        lines.setPlaceholder(T.t("knowledge.lines.all"));
        Stream.of(from, until, review).forEach(day -> day.setClearButtonVisible(true));
        Div small = new Div(readers, owner, items, lines, areas, keywords, from, until, review);
        small.addClassName("article-small");
        add(title, titleEn, body, small);
    }

    void show(ArticleContent content) {
        title.setValue(content.title().zh());
        titleEn.setValue(content.title().en());
        body.setValue(content.body());
        keywords.setValue(WordList.write(content.keywords()));
        readers.setValue(content.readers());
        owner.setValue(owner.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(content.owner()))
                .findFirst()
                .orElse(null));
        items.setValue(catalogue.under("").stream()
                .filter(item -> content.scope().items().contains(item.code()))
                .toList());
        lines.setValue(Set.copyOf(content.scope().lines()));
        areas.setValue(WordList.write(content.scope().areas()));
        from.setValue(content.validity().from());
        until.setValue(content.validity().until());
        review.setValue(content.validity().review());
    }

    /** Begins a new article: only for the hotline's own people until somebody decides otherwise. */
    void begin(String wanted) {
        title.setValue(wanted);
        readers.setValue(Readers.OPERATOR);
    }

    /** @throws Refusal when something in it cannot be kept */
    ArticleContent content() {
        return new ArticleContent(
                new Wording(title.getValue().strip(), titleEn.getValue().strip()),
                body.getValue(),
                WordList.read(keywords.getValue()),
                readers.getValue(),
                owner.getValue() == null ? null : owner.getValue().id(),
                new Scope(
                        items.getValue().stream()
                                .map(ServiceItem::code)
                                .sorted()
                                .toList(),
                        lines.getValue().stream().sorted().toList(),
                        WordList.read(areas.getValue())),
                new Validity(from.getValue(), until.getValue(), review.getValue()));
    }

    void focusTitle() {
        title.focus();
    }

    void clearErrors() {
        fields().values().forEach(FieldErrors::clear);
    }

    /** Says a refusal at the field that it names, else at the title. */
    void refuse(Refusal refusal) {
        String field = refusal.code().equals("VALIDITY_INVALID") ? "validUntil" : named(refusal);
        HasValidation at = fields().getOrDefault(field, title);
        FieldErrors.show(at, Sentences.of(refusal, T.locale()));
    }

    private static String named(Refusal refusal) {
        return refusal.facts().isEmpty() ? "" : String.valueOf(refusal.facts().getFirst());
    }

    private Map<String, HasValidation> fields() {
        return Map.ofEntries(
                Map.entry("title", title),
                Map.entry("titleEn", titleEn),
                Map.entry("body", body),
                Map.entry("keywords", keywords),
                Map.entry("owner", owner),
                Map.entry("items", items),
                Map.entry("lines", lines),
                Map.entry("areas", areas),
                Map.entry("validUntil", until));
    }

    private void prepareTexts(Consumer<String> written) {
        title.setRequiredIndicatorVisible(true);
        body.setRequiredIndicatorVisible(true);
        body.setHelperText(T.t("knowledge.body.hint"));
        body.setMinRows(16);
        body.setValueChangeMode(ValueChangeMode.TIMEOUT);
        body.setValueChangeTimeout(PAUSE_MILLIS);
        body.addValueChangeListener(typed -> written.accept(typed.getValue()));
        keywords.setHelperText(T.t("knowledge.words.hint"));
        areas.setHelperText(T.t("knowledge.areas.hint"));
        List.of(title, titleEn, keywords, areas).forEach(field -> field.setManualValidation(true));
        body.setManualValidation(true);
    }

    private Stream<ServiceItem> find(Query<ServiceItem, String> query) {
        String typed = query.getFilter().orElse("").strip();
        String words = typed.substring(0, Math.min(typed.length(), LONGEST_QUERY));
        Stream<ServiceItem> found = words.isEmpty()
                ? catalogue.under("").stream()
                : catalogue.find(words, MOST).stream().map(ItemMatch::item);
        return found.skip(query.getOffset()).limit(query.getLimit());
    }
}
