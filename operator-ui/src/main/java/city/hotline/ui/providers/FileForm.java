package city.hotline.ui.providers;

import city.hotline.catalogue.Coverage;
import city.hotline.catalogue.Wording;
import city.hotline.foundation.Refusal;
import city.hotline.foundation.TextMissing;
import city.hotline.providers.CreditCode;
import city.hotline.providers.FileContent;
import city.hotline.providers.FileDraft;
import city.hotline.providers.Licence;
import city.hotline.providers.NewProvider;
import city.hotline.providers.Price;
import city.hotline.providers.ProviderForm;
import city.hotline.providers.ServiceHours;
import city.hotline.ui.departments.ScopeNames;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Segmented;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a file says, to be written; what cannot be is refused at its field. */
class FileForm extends Div {
    private static final int NAME = 100;
    private static final int NOTE = 500;
    private static final int CODE = 40;
    private static final int HOURS = 300;

    private final TextField code = new TextField(T.t("providers.code"));
    private final Segmented<ProviderForm> form =
            new Segmented<>(T.t("providers.form"), List.of(ProviderForm.values()), one -> T.t("providers.form." + one));
    private final TextField nameZh = text("NAME_ZH", NAME);
    private final TextField nameEn = text("NAME_EN", NAME);
    private final TextField phone = text("PHONE", NAME);
    private final TextField areas = text("AREAS", NOTE);
    private final MultiSelectComboBox<String> items = new MultiSelectComboBox<>(T.t("providers.field.ITEMS"));
    private final TextField note = text("NOTE", NOTE);
    private final TextField legalName = text("LEGAL_NAME", NAME);
    private final TextField creditCode = text("CREDIT_CODE", NAME);
    private final TextField contact = text("CONTACT", NAME);
    private final TextField hours = text("HOURS", HOURS);
    private final IntegerField mostOpen = new IntegerField(T.t("providers.field.MOST_OPEN"));
    private final IntegerField mostADay = new IntegerField(T.t("providers.field.MOST_A_DAY"));
    private final Rows<LicenceFields> licences = new Rows<>("licences", "Alt+L", LicenceFields::new);
    private final Rows<PriceFields> prices;

    /** An empty form for a new firm or team. */
    FileForm(ScopeNames names) {
        this.prices = new Rows<>("prices", "Alt+P", remove -> new PriceFields(names, remove));
        code.setMaxLength(CODE);
        code.setHelperText(T.t("providers.code.hint"));
        form.setValue(ProviderForm.FIRM);
        items.setItems(names.codes());
        items.setItemLabelGenerator(names::of);
        areas.setHelperText(T.t("providers.areas.hint"));
        hours.setValueChangeMode(ValueChangeMode.LAZY);
        hours.addValueChangeListener(typed -> explain());
        fill(FileContent.BARE);
        Div fields = new Div(
                new H3(T.t("providers.section.service")),
                code,
                form,
                nameZh,
                nameEn,
                phone,
                contact,
                items,
                areas,
                hours,
                note,
                mostOpen,
                mostADay,
                new H3(T.t("providers.section.identity")),
                legalName,
                creditCode);
        fields.addClassNames("form", "two");
        addClassName("case-content");
        add(fields, licences, prices);
    }

    /** A form that begins with {@code present}, of which code and form stay. */
    FileForm(ScopeNames names, FileDraft present) {
        this(names);
        NewProvider entry = present.entry();
        TreeSet<String> codes = new TreeSet<>(names.codes());
        codes.addAll(entry.coverage().itemPrefixes());
        items.setItems(codes);
        code.setValue(entry.code());
        code.setReadOnly(true);
        code.setHelperText("");
        form.setValue(entry.form());
        form.setReadOnly(true);
        nameZh.setValue(entry.name().zh());
        nameEn.setValue(entry.name().en());
        phone.setValue(entry.phone());
        areas.setValue(String.join("、", entry.coverage().areas()));
        items.setValue(entry.coverage().itemPrefixes());
        note.setValue(entry.note());
        fill(present.content());
    }

    private void fill(FileContent content) {
        legalName.setValue(content.legalName());
        creditCode.setValue(
                content.creditCode() == null ? "" : content.creditCode().value());
        contact.setValue(content.contact());
        hours.setValue(HoursWords.written(content.hours()));
        mostOpen.setValue(content.mostOpen());
        mostADay.setValue(content.mostADay());
        content.licences().forEach(licence -> licences.add().with(licence));
        content.prices().forEach(price -> prices.add().with(price));
        explain();
    }

    /** Says the hours as people say them, while they are typed. */
    private void explain() {
        hours.setHelperText(T.t("providers.hours.hint", FileWords.hours(hours.getValue())));
    }

    void begin() {
        (code.isReadOnly() ? nameZh : code).focus();
    }

    /** @throws RefusedField where something cannot be */
    FileDraft draft() {
        FieldErrors.clear(code, nameZh, nameEn, phone, areas, items, note, legalName, creditCode, contact, hours);
        FieldErrors.clear(mostOpen, mostADay);
        return new FileDraft(entry(), content());
    }

    /** Where a refusal of what was read belongs. */
    RefusedField refused(Refusal refusal) {
        return switch (refusal.code()) {
            case "PROVIDER_CODE_INVALID", "PROVIDER_CODE_TAKEN" -> RefusedField.at(code, refusal);
            case "PROVIDER_ITEMS_INVALID" -> RefusedField.at(items, refusal);
            default -> of(refusal);
        };
    }

    private RefusedField of(Refusal refusal) {
        TextField field = Stream.of("nameEn", "phone", "note", "legalName", "contact")
                .filter(refusal.facts()::contains)
                .map(this::field)
                .findFirst()
                .orElse(nameZh);
        return refusal instanceof TextMissing ? RefusedField.blank(field) : RefusedField.at(field, refusal);
    }

    private TextField field(String name) {
        return switch (name) {
            case "nameEn" -> nameEn;
            case "phone" -> phone;
            case "note" -> note;
            case "legalName" -> legalName;
            default -> contact;
        };
    }

    private NewProvider entry() {
        return reading(() -> new NewProvider(
                stripped(code),
                form.getValue(),
                new Wording(stripped(nameZh), stripped(nameEn)),
                stripped(phone),
                new Coverage(items.getValue().stream().sorted().toList(), parts(areas.getValue())),
                stripped(note)));
    }

    private FileContent content() {
        CreditCode credit = creditCode();
        ServiceHours open = at(hours, () -> ServiceHours.parse(hours.getValue()));
        int most = number(mostOpen);
        int daily = number(mostADay);
        List<Licence> papers =
                licences.rows().stream().map(LicenceFields::licence).toList();
        List<Price> list = prices.rows().stream().map(PriceFields::price).toList();
        return reading(
                () -> new FileContent(stripped(legalName), credit, stripped(contact), open, most, daily, papers, list));
    }

    private @Nullable CreditCode creditCode() {
        String written = stripped(creditCode);
        return written.isEmpty() ? null : at(creditCode, () -> new CreditCode(written));
    }

    private static int number(IntegerField field) {
        Integer value = field.getValue();
        if (value == null || value < 1 || value > FileContent.MOST) {
            throw RefusedField.outOfBounds(field, 1, FileContent.MOST);
        }
        return value;
    }

    private <V> V reading(Supplier<V> read) {
        try {
            return read.get();
        } catch (Refusal refusal) {
            throw refused(refusal);
        }
    }

    private static <V> V at(TextField field, Supplier<V> read) {
        try {
            return read.get();
        } catch (Refusal refusal) {
            throw RefusedField.at(field, refusal);
        }
    }

    private static TextField text(String field, int limit) {
        TextField text = new TextField(T.t("providers.field." + field));
        text.setMaxLength(limit);
        return text;
    }

    private static String stripped(HasValue<?, String> field) {
        return field.getValue().strip();
    }

    private static List<String> parts(String text) {
        return Stream.of(text.split("[、，,;；\\s]+", -1))
                .filter(part -> !part.isBlank())
                .toList();
    }
}
