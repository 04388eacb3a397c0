package city.hotline.ui.desk;

import city.hotline.catalogue.Fit;
import city.hotline.catalogue.ServiceItem;
import city.hotline.ui.casefile.RuleWords;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.PhoneText;
import city.hotline.ui.kit.PickList;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.providers.CompareWords;
import city.hotline.ui.providers.Comparison;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Who can be given the case, the best first, each with why; a letter or the arrows choose. */
class TargetList extends Div {
    private static final int PAUSE_MILLIS = 200;
    private static final int LONGEST_QUERY = 100;
    private static final String LETTERS = "ABCDEFGHI";

    private final Targets targets;
    private final ContactSheet sheet;
    private final Runnable chosen;
    private final TextField search = new TextField();
    private final PickList list;
    private final Span nothing = new Span();
    private List<Target> shown = List.of();

    TargetList(Targets targets, ContactSheet sheet, Runnable chosen) {
        this.targets = targets;
        this.sheet = sheet;
        this.chosen = chosen;
        this.list = new PickList("targets-" + sheet.id(), T.t("desk.target.search")).under(search);
        addClassNames("col", "desk-target-list");
        nothing.addClassNames("faint", "sm");
        list.addClassName("picks");
        list.getElement().setAttribute("tabindex", "0");
        search.setAriaLabel(T.t("desk.target.search"));
        search.setPlaceholder(T.t("desk.target.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLIS);
        search.addValueChangeListener(typed -> show());
        add(search, list, nothing);
        keys();
    }

    /** Asks again who can be given it, and keeps whoever was chosen. */
    void show() {
        Way way = sheet.way();
        shown = way == null ? List.of() : offered(way);
        list.begin(search.getValue().strip());
        list.setLabel(way == null ? T.t("desk.target.search") : way.label());
        for (int i = 0; i < shown.size(); i++) {
            offer(LETTERS.substring(i, i + 1), shown.get(i));
        }
        list.setVisible(!shown.isEmpty());
        nothing.setVisible(shown.isEmpty());
        nothing.setText(T.t(sheet.item() == null ? "desk.target.item" : "desk.target.none"));
    }

    /**
     * Takes the best when nobody was chosen yet and it clearly does this. The desk shows who it is before anything is saved.
     */
    void takeBest() {
        if (sheet.target() == null && sheet.item() != null && search.isEmpty() && bestIsClear()) {
            sheet.target(shown.getFirst());
            show();
        }
    }

    private boolean bestIsClear() {
        return !shown.isEmpty() && shown.getFirst().isClearlyFit();
    }

    void focusList() {
        Pieces.focus(shown.isEmpty() ? search : list);
    }

    private List<Target> offered(Way way) {
        ServiceItem item = sheet.item();
        String typed = search.getValue().strip();
        return item == null || !typed.isEmpty()
                ? targets.named(way, typed.substring(0, Math.min(typed.length(), LONGEST_QUERY)))
                : targets.forItem(way, item, sheet.place());
    }

    private void keys() {
        Shortcuts keys = Shortcuts.of(this);
        keys.on("Alt+G", T.t("archive.open"), () -> {
            if (sheet.target() != null) {
                targets.showArchive(sheet.target().id());
            }
        });
        for (int i = 0; i < LETTERS.length(); i++) {
            int index = i;
            keys.on(LETTERS.substring(i, i + 1), T.t("desk.target.key"), () -> take(index));
        }
        keys.onDigits(LETTERS.length(), T.t("desk.target.key"), digit -> take(digit - 1));
        Shortcuts.of(list)
                .on("ArrowDown", T.t("desk.target.arrows"), () -> move(1))
                .on("ArrowUp", T.t("desk.target.arrows"), () -> move(-1));
    }

    private void move(int step) {
        int here = sheet.target() == null ? -1 : ids().indexOf(sheet.target().id());
        take(Math.clamp(here + step, 0, Math.max(shown.size() - 1, 0)));
    }

    private List<UUID> ids() {
        return shown.stream().map(Target::id).toList();
    }

    private void take(int index) {
        shown.stream().skip(index).findFirst().ifPresent(this::take);
    }

    private void take(Target target) {
        sheet.target(target);
        show();
        list.getElement().executeJs("this.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'})");
        chosen.run();
    }

    private void offer(String letter, Target target) {
        Target now = sheet.target();
        boolean taken = now != null && now.id().equals(target.id());
        Div name = Row.across(Row.text(target.name().in(T.locale()), "b"), Row.gap());
        if (target.proposed()) {
            name.add(new Chip(Tone.ACCENT, T.t("auto.proposed")));
        }
        Fit fit = target.fit();
        if (fit != null) {
            name.add(new Chip(reach(fit), T.t("desk.reach." + fit.reach().name().toLowerCase(Locale.ROOT))));
        }
        Div lines = new Div(name, Row.text(target.about(), "sm", "muted"), Row.text(details(target), "xs"));
        Comparison.Line compared = target.compared();
        if (compared != null) {
            CompareWords.chips(compared.one()).forEach(name::add);
            lines.add(Row.text(compared.words(), "xs", "num"));
        }
        lines.addClassName("desk-lines");
        list.add(target.id().toString(), taken, () -> take(target), new KeyCap(letter), lines)
                .addClassNames("pick", "desk-target");
    }

    private static Tone reach(Fit fit) {
        return fit.reach() == Fit.Reach.THE_AREA ? Tone.OK : Tone.PLAIN;
    }

    private static String details(Target target) {
        Fit fit = target.fit();
        String phone = target.phone().isBlank() ? T.t("desk.target.phoneless") : PhoneText.of(target.phone());
        if (target.rule() != null) {
            return phone + " · " + RuleWords.why(target.rule());
        }
        return fit == null
                ? phone
                : phone + " · " + T.t("desk.fit." + fit.prefix().length()) + says(target);
    }

    private static String says(Target target) {
        return target.mentions().isEmpty() ? "" : " · " + T.t("desk.fit.mentions", String.join("、", target.mentions()));
    }
}
