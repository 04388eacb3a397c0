package city.hotline.ui.queues;

import city.hotline.cases.SavedFilters;
import city.hotline.followup.HotlineFigures;
import city.hotline.ui.casefile.CaseDoors;
import city.hotline.ui.live.CaseNews;
import city.hotline.ui.shell.MainLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The lists of the hotline, under the figures of the day. */
@Route(value = "queue/:queue/:case?", layout = MainLayout.class)
@RolesAllowed("READ_CASES")
public class QueueView extends CaseListView {
    QueueView(CaseDoors doors, HotlineFigures figures, SavedFilters saved, CaseNews news) {
        super(
                Side.HOTLINE,
                doors,
                saved,
                news,
                new TodayStrip(figures, doors.clock(), doors.tenants().current().zone()));
    }
}
