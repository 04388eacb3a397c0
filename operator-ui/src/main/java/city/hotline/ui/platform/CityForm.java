package city.hotline.ui.platform;

import city.hotline.access.NewAccount;
import city.hotline.access.Role;
import city.hotline.foundation.Refusal;
import city.hotline.onboarding.CityInvalid;
import city.hotline.onboarding.NewCity;
import city.hotline.tenancy.TenantId;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a new city is described by, and its first administrator; a refusal is shown at its field. */
class CityForm extends Div {
    private final TextField code = field("platform.code");
    private final TextField nameZh = field("platform.name.zh");
    private final TextField nameEn = field("platform.name.en");
    private final TextField prefix = field("platform.prefix");
    private final TextField accent = field("platform.accent");
    private final Select<String> template = new Select<>();
    private final TextField login = field("users.login");
    private final TextField name = field("users.name");
    private final PasswordField password = new PasswordField(T.t("users.password"));

    CityForm(List<String> templates) {
        addClassNames("form", "two");
        code.setHelperText(T.t("platform.code.rule"));
        code.getElement().setAttribute("autocapitalize", "none");
        prefix.setHelperText(T.t("platform.prefix.rule"));
        accent.setHelperText(T.t("platform.accent.rule"));
        accent.setValue("#0b6bcb");
        accent.setSuffixComponent(swatch());
        template.setLabel(T.t("platform.template"));
        template.setItems(templates);
        template.setHelperText(T.t("platform.template.rule"));
        templates.stream().findFirst().ifPresent(template::setValue);
        login.setHelperText(T.t("users.login.rule"));
        password.setHelperText(T.t("users.password.rule"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        H3 first = new H3(T.t("platform.first"));
        add(code, prefix, nameZh, nameEn, accent, template, first, login, name, password);
    }

    void begin() {
        code.focus();
    }

    /** @throws Refusal when a field breaks its rule */
    NewCity wanted() {
        NewAccount first = new NewAccount(
                login.getValue(), name.getValue(), null, Set.of(Role.CITY_ADMINISTRATOR), password.getValue());
        return new NewCity(
                new TenantId(code.getValue().strip()),
                nameZh.getValue().strip(),
                nameEn.getValue().strip(),
                prefix.getValue().strip(),
                accent.getValue().strip(),
                "",
                template.getOptionalValue().orElse(""),
                first);
    }

    void clearErrors() {
        FieldErrors.clear(code, nameZh, nameEn, prefix, accent, template, login, name, password);
    }

    void show(Refusal refusal) {
        if (refusal instanceof CityInvalid invalid) {
            FieldErrors.show(of(invalid.part()), refusal);
        } else {
            of(refusal.code())
                    .ifPresentOrElse(field -> FieldErrors.show(field, refusal), () -> Toasts.refused(refusal));
        }
    }

    private HasValidation of(CityInvalid.Part part) {
        return switch (part) {
            case NAME_ZH -> nameZh;
            case NAME_EN -> nameEn;
            case NUMBER_PREFIX -> prefix;
            case ACCENT -> accent;
        };
    }

    private Optional<HasValidation> of(String refused) {
        return switch (refused) {
            case "TENANT_CODE_INVALID", "TENANT_EXISTS" -> Optional.of(code);
            case "TEMPLATE_UNKNOWN", "TEMPLATE_INVALID" -> Optional.of(template);
            case "LOGIN_NAME_INVALID", "LOGIN_NAME_TAKEN" -> Optional.of(login);
            case "DISPLAY_NAME_INVALID" -> Optional.of(name);
            case "PASSWORD_LENGTH_INVALID", "PASSWORD_IS_LOGIN_NAME" -> Optional.of(password);
            default -> Optional.empty();
        };
    }

    private Span swatch() {
        Span swatch = new Span();
        swatch.addClassName("swatch");
        swatch.getStyle().set("background", accent.getValue());
        accent.setValueChangeMode(ValueChangeMode.LAZY);
        accent.addValueChangeListener(typed -> swatch.getStyle()
                .set("background", typed.getValue().matches("#[0-9a-f]{6}") ? typed.getValue() : "transparent"));
        return swatch;
    }

    private static TextField field(String label) {
        TextField field = new TextField(T.t(label));
        field.setAutocomplete(Autocomplete.OFF);
        return field;
    }
}
