package city.hotline.ui.knowledge;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.knowledge.Expiries;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;

/** The ways between the lists of knowledge, with how much waits in each; those who only read have one list and no ways. */
class KnowledgeTabs extends Nav {
    static final int NEAR_DAYS = 30;

    private final UnorderedList list = new UnorderedList();

    KnowledgeTabs(ArticleDoors doors, Expiries expiries) {
        addClassName("tabs");
        setAriaLabel(T.t("knowledge.tabs"));
        add(list);
        boolean edits = may(Permission.EDIT_KNOWLEDGE);
        if (edits || may(Permission.EDIT_OWN_KNOWLEDGE)) {
            tab("knowledge.tab.articles", KnowledgeView.class, 0);
            if (edits) {
                tab("knowledge.tab.gaps", GapsView.class, doors.gaps().count());
            }
            Expiries.Counts counts = expiries.counts(NEAR_DAYS);
            tab("knowledge.tab.expiries", ExpiriesView.class, counts.expiring() + counts.reviewDue());
            tab("knowledge.tab.corrections", CorrectionsView.class, 0);
        } else {
            setVisible(false);
        }
    }

    private void tab(String key, Class<? extends Component> view, int waiting) {
        RouterLink link = new RouterLink(T.t(key), view);
        if (waiting > 0) {
            Span figure = new Span(String.valueOf(waiting));
            figure.addClassNames("n", "num");
            link.add(figure);
        }
        link.setHighlightCondition(HighlightConditions.sameLocation());
        link.setHighlightAction((target, here) -> {
            if (here) {
                target.getElement().setAttribute("aria-current", "page");
            }
        });
        list.add(new ListItem(link));
    }

    static boolean may(Permission permission) {
        return CurrentOperator.find().filter(user -> user.may(permission)).isPresent();
    }
}
