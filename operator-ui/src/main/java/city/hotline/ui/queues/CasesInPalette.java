package city.hotline.ui.queues;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.callers.CallerCards;
import city.hotline.cases.CaseFilter;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Queue;
import city.hotline.catalogue.Catalogue;
import city.hotline.ui.casefile.CaseFileView;
import city.hotline.ui.casefile.StateWord;
import city.hotline.ui.shell.PaletteHit;
import city.hotline.ui.shell.PaletteSource;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Cases in the palette, the newest first: by a part of number, title or description, by their caller's number, or by the
 * pinyin or initials of what they are about.
 */
@Component
class CasesInPalette implements PaletteSource {
    private static final int MOST = 5;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{3,19}");
    private static final Pattern INITIALS = Pattern.compile("[A-Za-z]{2,20}");

    private final Cases cases;
    private final CallerCards callers;
    private final Catalogue catalogue;

    CasesInPalette(Cases cases, CallerCards callers, Catalogue catalogue) {
        this.cases = cases;
        this.callers = callers;
        this.catalogue = catalogue;
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
        int most = Math.min(MOST, limit);
        Map<CaseId, CaseSummary> found = new LinkedHashMap<>();
        look(CaseFilter.all().text(query), most, found);
        if (PHONE.matcher(query).matches() && mayLookForCallers()) {
            callers.search(query, most).forEach(caller -> look(CaseFilter.all().caller(caller.id()), most, found));
        } else if (INITIALS.matcher(query).matches()) {
            catalogue
                    .find(query, most)
                    .forEach(match -> look(CaseFilter.all().item(match.item().code()), most, found));
        }
        return found.values().stream().limit(most).map(CasesInPalette::hit).toList();
    }

    private void look(CaseFilter filter, int most, Map<CaseId, CaseSummary> found) {
        if (found.size() < most) {
            cases.list(Queue.ALL, filter, null, most).items().forEach(one -> found.putIfAbsent(one.id(), one));
        }
    }

    static boolean mayLookForCallers() {
        return CurrentOperator.find()
                .filter(user -> user.may(Permission.READ_CASES))
                .isPresent();
    }

    private static boolean mayRead() {
        return CurrentOperator.find()
                .filter(user -> user.may(Permission.READ_CASES) || user.may(Permission.HANDLE_CASES))
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
