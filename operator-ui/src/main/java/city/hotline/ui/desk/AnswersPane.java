package city.hotline.ui.desk;

import city.hotline.cases.CaseFilter;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Queue;
import city.hotline.catalogue.ServiceItem;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.TextRoom;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.List;

/** Who can help and how it went before. */
class AnswersPane extends Div {
    private static final int SIMILAR = 6;
    private static final int PAUSE_MILLIS = 300;
    private static final int MOST_ROWS = 12;

    private final DeskDoors doors;
    private final ContactSheet sheet;
    private final Card ending = new Card(T.t("desk.ending")).pane();
    private final Card before = new Card(T.t("desk.similar")).pane();
    private final TargetList targets;
    private final TextArea words = new TextArea();

    /**
     * @param changed something was typed
     * @param chosen a handler was chosen
     */
    AnswersPane(DeskDoors doors, ContactSheet sheet, Runnable changed, Runnable chosen) {
        this.doors = doors;
        this.sheet = sheet;
        this.targets = new TargetList(doors.targets(), sheet, chosen);
        addClassNames("desk-pane", "desk-answers");
        words.setValue(sheet.words());
        words.setManualValidation(true);
        words.setMaxRows(MOST_ROWS);
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(typed -> {
            sheet.words(typed.getValue());
            FieldErrors.clear(words);
            changed.run();
        });
        ending.body().addClassName("col");
        before.body().addClassName("col");
        add(ending, before);
        showWay();
        showSimilar();
    }

    /** Another way was chosen. */
    void showWay() {
        Way way = sheet.way();
        ending.body().removeAll();
        ending.setTitleText(T.t(way == null ? "desk.ending" : "desk.ending." + way.code()));
        if (way == null) {
            ending.with(new EmptyState(VaadinIcon.ARROW_LEFT, T.t("desk.ending.none"), T.t("desk.ending.none.next")));
            return;
        }
        words.setLabel(way.wordsLabel());
        words.setRequiredIndicatorVisible(way.needsWords());
        if (way.needsTarget()) {
            targets.show();
            targets.takeBest();
            ending.with(targets);
        }
        ending.with(words);
    }

    /** The item or the place changed. */
    void showOthers() {
        Way way = sheet.way();
        if (way != null && way.needsTarget()) {
            targets.show();
        }
        showSimilar();
    }

    void focusWay() {
        Way way = sheet.way();
        if (way != null && way.needsTarget()) {
            targets.focusList();
        } else {
            Pieces.focus(words);
        }
    }

    /** Says what is missing here. */
    void showGap(Gap gap) {
        if (gap.field() == Gap.Field.WORDS) {
            FieldErrors.show(
                    words,
                    T.t("desk.gap.words."
                            + (sheet.way() == null ? "" : sheet.way().code())));
        } else {
            targets.focusList();
        }
    }

    /** Shows how much room the words have left; false when they have more than that. */
    boolean showRoom() {
        Way way = sheet.way();
        return way == null || TextRoom.show(words, way.wordsLimit());
    }

    void showRefusal(String sentence) {
        FieldErrors.show(words, sentence);
    }

    private void showSimilar() {
        ServiceItem item = sheet.item();
        Div body = before.body();
        body.removeAll();
        List<CaseSummary> cases = item == null
                ? List.of()
                : doors.cases()
                        .list(Queue.ALL, CaseFilter.all().item(item.code()), null, SIMILAR)
                        .items();
        if (cases.isEmpty()) {
            body.add(Pieces.nothing(T.t(item == null ? "desk.similar.item" : "desk.similar.none")));
        }
        Instant now = doors.clock().instant();
        cases.forEach(known -> body.add(similar(known, now)));
    }

    private Div similar(CaseSummary known, Instant now) {
        Div first = Row.across(
                Row.text(doors.wall().brief(known.registeredAt(), now), "muted", "num", "xs"),
                Row.text(known.title(), "cut"),
                Row.gap());
        if (sheet.contact().caller().equals(known.caller())) {
            first.add(new Chip(Tone.ACCENT, T.t("desk.similar.own")));
        }
        first.add(Pieces.state(known.state()));
        Div line = new Div(first);
        if (!known.handler().isBlank()) {
            line.add(Row.text(known.handler(), "xs", "muted"));
        }
        line.addClassName("desk-similar");
        return line;
    }
}
