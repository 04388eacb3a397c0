package city.hotline.ui.departments;

import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ServiceItem;
import city.hotline.ui.text.T;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The names of items, groups and classes by their codes, read once for a screen. */
public final class ScopeNames {
    private final SortedMap<String, String> names = new TreeMap<>();

    public ScopeNames(Catalogue catalogue) {
        Locale locale = T.locale();
        for (ServiceItem item : catalogue.under("")) {
            String code = item.code();
            names.put(code, item.name().in(locale));
            names.put(code.substring(0, 4), item.groupName().in(locale));
            names.put(code.substring(0, 2), item.className().in(locale));
        }
    }

    /** The code with its name; the bare code for one that the catalogue has no longer. */
    public String of(String code) {
        String name = names.get(code);
        return name == null ? code : code + " " + name;
    }

    /** The name alone; the bare code for one that the catalogue has no longer. */
    public String nameOf(String code) {
        return names.getOrDefault(code, code);
    }

    /** Every code, in order. */
    public List<String> codes() {
        return List.copyOf(names.keySet());
    }
}
