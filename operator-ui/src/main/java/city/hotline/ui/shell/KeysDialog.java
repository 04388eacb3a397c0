package city.hotline.ui.shell;

import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Every key that works on the present screen, and what it does. */
class KeysDialog extends Dialog {
    KeysDialog(Component screen) {
        setHeaderTitle(T.t("keys.title"));
        DescriptionList list = new DescriptionList();
        list.addClassName("keys");
        Map<String, String> keys = new LinkedHashMap<>();
        shown(screen)
                .flatMap(part -> Stream.ofNullable(ComponentUtil.getData(part, Shortcuts.class)))
                .flatMap(shortcuts -> shortcuts.meanings().stream())
                .forEach(key -> keys.putIfAbsent(key.combination(), key.meaning()));
        keys.forEach((combination, meaning) ->
                list.add(new DescriptionList.Term(new KeyCap(combination)), new DescriptionList.Description(meaning)));
        add(list);
    }

    private static Stream<Component> shown(Component part) {
        return part.isVisible()
                ? Stream.concat(Stream.of(part), part.getChildren().flatMap(KeysDialog::shown))
                : Stream.empty();
    }
}
