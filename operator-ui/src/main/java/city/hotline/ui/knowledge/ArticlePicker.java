package city.hotline.ui.knowledge;

import city.hotline.knowledge.ArticleFilter;
import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.ArticleState;
import city.hotline.knowledge.ArticleSummary;
import city.hotline.knowledge.Knowledge;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Set;
import java.util.function.Consumer;

/** Chooses a published article by a part of its title or text. */
class ArticlePicker extends Dialog {
    private static final int MOST = 50;

    private final ComboBox<ArticleSummary> article = new ComboBox<>(T.t("knowledge.pick.article"));
    private final transient Consumer<ArticleId> chosen;

    /** @param question what it is to answer */
    ArticlePicker(Knowledge knowledge, String question, Consumer<ArticleId> chosen) {
        this.chosen = chosen;
        setHeaderTitle(T.t("knowledge.pick", question));
        setWidth("560px");
        article.setItems(query -> knowledge.list(published(query.getFilter().orElse("")), null, MOST).items().stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        article.setItemLabelGenerator(one -> ArticleWords.title(one.title()));
        article.setWidthFull();
        article.focus();
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        add(Row.down(
                article,
                Row.across(
                        Row.gap(),
                        cancel,
                        new ActionButton(T.t("knowledge.gap.link"), "Ctrl+Enter", this::take).primary())));
    }

    private static ArticleFilter published(String typed) {
        String text = typed.strip();
        return ArticleFilter.all()
                .states(Set.of(ArticleState.PUBLISHED))
                .text(text.substring(0, Math.min(text.length(), ListFilter.LONGEST)));
    }

    private void take() {
        if (article.getValue() == null) {
            FieldErrors.show(article, T.t("knowledge.pick.none"));
            return;
        }
        close();
        chosen.accept(article.getValue().id());
    }
}
