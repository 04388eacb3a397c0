package city.hotline.ui.queues;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.cases.CaseFilter;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Queue;
import city.hotline.ui.casefile.CaseFileView;
import city.hotline.ui.casefile.StateWord;
import city.hotline.ui.shell.PaletteHit;
import city.hotline.ui.shell.PaletteSource;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cases in the palette, by a part of number, title or description; the newest first. */
@Component
class CasesInPalette implements PaletteSource {
    private static final int MOST = 5;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    private final Cases cases;

    CasesInPalette(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String heading() {
        return T.t("queue.palette.cases");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<PaletteHit> find(String query, int limit) {
        if (query.length() < SHORTEST || query.length() > LONGEST || !mayRead()) {
            return List.of();
        }
        CaseFilter filter = CaseFilter.all().text(query);
        return cases.list(Queue.ALL, filter, null, Math.min(MOST, limit)).items().stream()
                .map(CasesInPalette::hit)
                .toList();
    }

    static boolean mayRead() {
        return CurrentOperator.find()
                .filter(user -> user.may(Permission.READ_CASES))
                .isPresent();
    }

    private static PaletteHit hit(CaseSummary found) {
        return new PaletteHit(
                VaadinIcon.FILE_TEXT_O,
                found.title(),
                found.number() + " · " + StateWord.of(found.state()).word(),
                () -> UI.getCurrent().navigate(CaseFileView.class, CaseFileView.of(found.id())));
    }
}
