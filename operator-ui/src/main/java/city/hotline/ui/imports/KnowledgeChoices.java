package city.hotline.ui.imports;

import city.hotline.imports.KnowledgeOptions;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;

/** How files of knowledge are to be taken: where they come from, and whether they are published at once. */
class KnowledgeChoices extends Div {
    private static final int LONGEST_SOURCE = 100;

    private final TextField source = new TextField(T.t("import.articles.source"));
    private final Checkbox drafts = new Checkbox(T.t("import.articles.drafts"));

    KnowledgeChoices() {
        addClassNames("row", "wrap");
        source.setMaxLength(LONGEST_SOURCE);
        source.setPlaceholder(KnowledgeOptions.UNNAMED_SOURCE);
        source.setHelperText(T.t("import.articles.source.hint"));
        source.setMaxWidth("420px");
        add(source, drafts);
    }

    KnowledgeOptions options() {
        KnowledgeOptions all = KnowledgeOptions.PUBLISHED.from(said());
        return drafts.getValue() ? all.asDrafts() : all;
    }

    List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(T.t(drafts.getValue() ? "import.articles.as.drafts" : "import.articles.as.published"));
        if (!said().equals(KnowledgeOptions.UNNAMED_SOURCE)) {
            words.add(T.t("import.articles.from", said()));
        }
        return words;
    }

    /** The browser's limit can be gone round. */
    private String said() {
        String said = source.getValue().strip();
        return said.isEmpty()
                ? KnowledgeOptions.UNNAMED_SOURCE
                : said.substring(0, Math.min(said.length(), LONGEST_SOURCE));
    }
}
