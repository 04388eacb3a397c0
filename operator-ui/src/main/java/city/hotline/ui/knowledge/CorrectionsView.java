package city.hotline.ui.knowledge;

import city.hotline.knowledge.Correction;
import city.hotline.knowledge.Expiries;
import city.hotline.knowledge.KnowledgePage;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.Titled;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What readers would have otherwise, over all articles, the oldest first. */
@Route(value = "knowledge/corrections", layout = MainLayout.class)
@RolesAllowed({"EDIT_KNOWLEDGE", "EDIT_OWN_KNOWLEDGE"})
@StyleSheet("context://boling/knowledge.css")
public class CorrectionsView extends Div implements Titled {
    private static final int PAGE = 20;

    private final transient ArticleDoors doors;
    private final CorrectionsPart part;
    private final Div list = new Div();
    private final Button more = new Button(T.t("knowledge.more"), click -> more());
    private transient PagedRows<Correction> rows = new PagedRows<>(this::after);
    private int shown;

    CorrectionsView(ArticleDoors doors, Expiries expiries, Tenants tenants) {
        this.doors = doors;
        this.part = new CorrectionsPart(
                doors.corrections(), new WallTime(tenants.current().zone()), this::decided);
        addClassName("whole");
        list.addClassName("col");
        Card card = Card.main(T.t("knowledge.corrections"))
                .pane()
                .beside(new KnowledgeTabs(doors, expiries))
                .with(list, more);
        card.body().addClassName("col");
        add(card);
        read();
    }

    @Override
    public String title() {
        return T.t("knowledge.corrections");
    }

    private void decided(String done) {
        Toasts.done(done);
        read();
    }

    private void read() {
        rows = new PagedRows<>(this::after);
        shown = 0;
        list.removeAll();
        more();
        if (shown == 0) {
            list.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    T.t("knowledge.corrections.none"),
                    T.t("knowledge.corrections.none.next")));
        }
    }

    private void more() {
        List<Correction> next = rows.part(shown, PAGE);
        next.forEach(correction -> list.add(line(correction)));
        shown += next.size();
        more.setVisible(!rows.part(shown, 1).isEmpty());
    }

    private Div line(Correction correction) {
        RouterLink article = new RouterLink(
                correction.articleTitle(),
                ArticleView.class,
                correction.article().toString());
        article.addClassName("b");
        Div line = new Div(article, part.card(correction));
        line.addClassName("section");
        return line;
    }

    private KnowledgePage<Correction> after(@Nullable String position) {
        return doors.corrections().open(position, PAGE);
    }
}
