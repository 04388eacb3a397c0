package city.hotline.ui.shell;

import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every key that works on the present screen, and what it does. */
class KeysDialog extends Dialog {
    private static final int FEW = 3;

    KeysDialog(Component screen) {
        setHeaderTitle(T.t("keys.title"));
        DescriptionList list = new DescriptionList();
        list.addClassName("keys");
        meanings(screen)
                .forEach((meaning, combinations) -> list.add(
                        new DescriptionList.Term(caps(combinations)), new DescriptionList.Description(meaning)));
        add(list);
        Button close = new Button(T.t("toast.close"), click -> close());
        getFooter().add(close);
        close.focus();
    }

    private static Map<String, List<String>> meanings(Component screen) {
        Map<String, List<String>> meanings = new LinkedHashMap<>();
        shown(screen)
                .flatMap(part -> Stream.ofNullable(ComponentUtil.getData(part, Shortcuts.class)))
                .flatMap(shortcuts -> shortcuts.meanings().stream())
                .forEach(key -> meanings.computeIfAbsent(key.meaning(), meaning -> new ArrayList<>())
                        .add(key.combination()));
        return meanings;
    }

    /** One cap for each key; of a long row, as of digits, the first and the last. */
    private static Component[] caps(List<String> combinations) {
        Stream<Component> caps = combinations.size() <= FEW
                ? combinations.stream().map(KeyCap::new)
                : Stream.of(new KeyCap(combinations.getFirst()), new Span("–"), new KeyCap(combinations.getLast()));
        return caps.toArray(Component[]::new);
    }

    private static Stream<Component> shown(Component part) {
        return !part.getElement().isTextNode() && part.isVisible()
                ? Stream.concat(Stream.of(part), part.getChildren().flatMap(KeysDialog::shown))
                : Stream.empty();
    }
}
