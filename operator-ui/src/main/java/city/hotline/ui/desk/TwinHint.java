package city.hotline.ui.desk;

import city.hotline.cases.CaseId;
import city.hotline.cases.Cases;
import city.hotline.cases.Duplicate;
import city.hotline.cases.ItemChoice;
import city.hotline.catalogue.ServiceItem;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Spans;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Cases that may be the same need told twice: to be merged with, or said not to be the same. */
class TwinHint extends Div {
    private static final int MOST = 2;

    private final Cases cases;
    private final Clock clock;
    private final ContactSheet sheet;
    private final Consumer<CaseId> merge;
    private final Set<CaseId> different = new HashSet<>();

    TwinHint(Cases cases, Clock clock, ContactSheet sheet, Consumer<CaseId> merge) {
        this.cases = cases;
        this.clock = clock;
        this.sheet = sheet;
        this.merge = merge;
        addClassName("col");
        look();
    }

    /** Looks again: the item or the address changed. */
    void look() {
        removeAll();
        ServiceItem item = sheet.item();
        ItemChoice choice = item == null ? null : new ItemChoice(item.id(), item.code());
        cases.duplicates(sheet.contact().caller(), choice, sheet.address(), Instant.EPOCH).stream()
                .filter(twin -> !different.contains(twin.found().id()))
                .limit(MOST)
                .forEach(twin -> add(banner(twin)));
        setVisible(getComponentCount() > 0);
    }

    private Banner banner(Duplicate twin) {
        Button same = new Button(
                T.t("desk.twin.merge"), click -> merge.accept(twin.found().id()));
        Button other =
                new Button(T.t("desk.twin.other"), click -> dismiss(twin.found().id()));
        same.addThemeVariants(ButtonVariant.SMALL);
        other.addThemeVariants(ButtonVariant.SMALL);
        String ago = Spans.inWords(Duration.between(twin.found().registeredAt(), clock.instant()));
        String sentence = T.t(
                twin.sameCaller() ? "desk.twin.caller" : "desk.twin.place",
                ago,
                twin.found().number(),
                twin.found().title());
        return new Banner(Tone.WARN, sentence, same, other);
    }

    private void dismiss(CaseId id) {
        different.add(id);
        look();
    }
}
