package city.hotline.ui.queues;

import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ServiceItem;
import city.hotline.ui.text.T;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the city's items by code, read at once when the first is asked for. */
public final class ItemNames {
    private final Catalogue catalogue;
    private final Map<String, String> items = new HashMap<>();
    private final Map<String, String> classes = new LinkedHashMap<>();
    private @Nullable Locale read;

    public ItemNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Group and item; the bare code for one that the catalogue has no longer. */
    public String of(String code) {
        read();
        return items.getOrDefault(code, code);
    }

    /** The names of the classes, by code and in its order. */
    Map<String, String> classes() {
        read();
        return classes;
    }

    private void read() {
        Locale locale = T.locale();
        if (locale.equals(read)) {
            return;
        }
        List<ServiceItem> all = catalogue.under("");
        for (ServiceItem item : all) {
            items.put(item.code(), item.name().in(locale));
            classes.put(item.classCode(), item.className().in(locale));
        }
        read = locale;
    }
}
