package city.hotline.ui.desk;

import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The five ways in which a contact can end, each with its key. */
class WayChoice extends Div {
    private final Map<Way, NativeButton> buttons = new EnumMap<>(Way.class);

    WayChoice(Consumer<Way> choose) {
        addClassName("choices");
        getElement().setAttribute("role", "group").setAttribute("aria-label", T.t("desk.ways"));
        for (Way way : Way.values()) {
            NativeButton button = button(way, choose);
            buttons.put(way, button);
            add(button);
        }
    }

    void mark(@Nullable Way chosen) {
        buttons.forEach(
                (way, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(way == chosen)));
    }

    private static NativeButton button(Way way, Consumer<Way> choose) {
        NativeButton button = new NativeButton();
        button.addClassName("choice");
        KeyCap key = new KeyCap(way.key());
        key.getElement().setAttribute("aria-hidden", "true");
        button.add(new Span(way.label()), key);
        button.getElement().setAttribute("aria-keyshortcuts", way.key());
        button.addClickListener(click -> choose.accept(way));
        Shortcuts.of(button).on(way.key(), way.label(), () -> choose.accept(way));
        return button;
    }
}
