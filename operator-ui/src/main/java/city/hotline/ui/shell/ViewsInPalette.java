package city.hotline.ui.shell;

import city.hotline.ui.text.T;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The menu in the palette: by a part of the name or by the initials of its pinyin. */
@Component
class ViewsInPalette implements PaletteSource {
    private final Navigation navigation;

    ViewsInPalette(Navigation navigation) {
        this.navigation = navigation;
    }

    @Override
    public String heading() {
        return T.t("palette.views");
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<PaletteHit> find(String query, int limit) {
        String wanted = query.toLowerCase(Locale.ROOT);
        return navigation.visible().stream()
                .filter(entry -> matches(entry.label(), wanted))
                .limit(limit)
                .map(entry -> new PaletteHit(
                        entry.icon(), entry.label(), "", () -> UI.getCurrent().navigate(entry.view(), entry.place())))
                .toList();
    }

    private static boolean matches(String label, String wanted) {
        return label.toLowerCase(Locale.ROOT).contains(wanted)
                || Initials.of(label).startsWith(wanted);
    }
}
