package city.hotline.ui.followup;

import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One to five stars, and in words what they mean. */
class Stars extends Div {
    private static final int MOST = 5;

    private final List<NativeButton> buttons = new ArrayList<>();
    private final Span word = Row.text("", "muted", "sm");

    Stars(Consumer<Integer> chosen) {
        addClassNames("row", "stars");
        getElement().setAttribute("role", "group").setAttribute("aria-label", T.t("followup.stars"));
        for (int i = 1; i <= MOST; i++) {
            int stars = i;
            NativeButton button = new NativeButton("☆", click -> chosen.accept(stars));
            button.getElement().setAttribute("aria-label", T.t("followup.stars.label", i, T.t("followup.stars." + i)));
            buttons.add(button);
            add(button);
        }
        add(word);
        show(null);
    }

    void show(@Nullable Integer stars) {
        for (int i = 0; i < MOST; i++) {
            boolean lit = stars != null && i < stars;
            buttons.get(i).setText(lit ? "★" : "☆");
            buttons.get(i).getElement().setAttribute("aria-pressed", String.valueOf(stars != null && i + 1 == stars));
        }
        word.setText(T.t(stars == null ? "followup.stars.none" : "followup.stars." + stars));
    }

    void focus() {
        buttons.getLast().focus();
    }
}
