package city.hotline.ui.security;

import city.hotline.access.RecoveryCodes;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The recovery codes, the one time that they are shown: to be kept as a file or on paper. */
class RecoveryList extends Div {
    /** @param hotline named in the file, since people work for several */
    RecoveryList(RecoveryCodes recovery, String hotline) {
        addClassName("factor");
        UnorderedList list = new UnorderedList();
        list.setId("recovery-codes");
        list.addClassName("codes");
        recovery.codes().forEach(code -> list.add(new ListItem(code)));
        Button print = new Button(T.t("recovery.print"), click -> getElement().executeJs("window.print()"));
        add(new Banner(Tone.WARN, T.t("recovery.once")), list, Row.across(file(recovery, hotline), print));
    }

    private static Anchor file(RecoveryCodes recovery, String hotline) {
        String text = T.t("recovery.file", hotline) + "\r\n\r\n" + String.join("\r\n", recovery.codes()) + "\r\n";
        Anchor file = new Anchor();
        file.setText(T.t("recovery.download"));
        // The file is in the address itself, made of nothing that a user has typed; it must not go over a server.
        file.setUnsafeHref("data:text/plain;charset=utf-8,"
                + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"));
        file.getElement().setAttribute("download", "boling-recovery-codes.txt");
        file.addClassName("btn");
        file.setRouterIgnore(true);
        return file;
    }
}
