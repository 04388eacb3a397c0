package city.hotline.ui.text;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives Vaadin the same texts that {@link T} gives the screens. */
@Component
class UiTexts implements I18NProvider {
    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.CHINA, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... facts) {
        return Texts.of(locale, key, facts);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Texts.all(locale);
    }
}
