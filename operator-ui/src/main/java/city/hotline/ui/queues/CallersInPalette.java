package city.hotline.ui.queues;

import city.hotline.callers.CallerCard;
import city.hotline.callers.CallerCards;
import city.hotline.ui.shell.PaletteHit;
import city.hotline.ui.shell.PaletteSource;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.springframework.stereotype.Component;

/** Callers in the palette, by number or name, covered as everywhere; leads to their cases. */
@Component
class CallersInPalette implements PaletteSource {
    private static final int MOST = 5;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;

    private final CallerCards callers;

    CallersInPalette(CallerCards callers) {
        this.callers = callers;
    }

    @Override
    public String heading() {
        return T.t("queue.palette.callers");
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<PaletteHit> find(String query, int limit) {
        if (query.length() < SHORTEST || query.length() > LONGEST || !CasesInPalette.mayLookForCallers()) {
            return List.of();
        }
        return callers.search(query, Math.min(MOST, limit)).stream()
                .map(CallersInPalette::hit)
                .toList();
    }

    private static PaletteHit hit(CallerCard found) {
        String phone = found.phones().isEmpty() ? "" : found.phones().getFirst();
        return new PaletteHit(VaadinIcon.USER, found.title(), phone, () -> open(found));
    }

    private static void open(CallerCard found) {
        QueueFilter filter = QueueFilter.NONE.by(found.id());
        UI.getCurrent().navigate(QueueView.class, QueueName.ALL.place(), filter.address());
    }
}
