package city.hotline.ui.queues;

import city.hotline.cases.SavedFilters;
import city.hotline.ui.casefile.CaseDoors;
import city.hotline.ui.live.CaseNews;
import city.hotline.ui.shell.MainLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** 收件箱: the lists of a department, with nothing in them but its own. */
@Route(value = "inbox/:queue/:case?", layout = MainLayout.class)
@RolesAllowed("HANDLE_CASES")
public class InboxView extends CaseListView {
    InboxView(CaseDoors doors, SavedFilters saved, CaseNews news) {
        super(Side.DEPARTMENT, doors, saved, news, null);
    }
}
