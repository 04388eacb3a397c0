package city.hotline.ui.desk;

import city.hotline.cases.CaseId;
import city.hotline.cases.OpenCase;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.TextRoom;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** What is needed, in the order in which it is told. */
class CasePane extends Div {
    private static final int PAUSE_MILLIS = 300;
    private static final int MOST_ROWS = 10;

    private final ContactSheet sheet;
    private final Acts acts;
    private final Card card;
    private final Chip draft = new Chip(Tone.ACCENT, T.t("desk.draft.none"));
    private final HoldNote hold;
    private final QuestionStrip asked;
    private final TextArea text = new TextArea(T.t("desk.text"));
    private final WayChoice ways;
    private final ActionButton save;
    private final Div trouble = new Div();
    private final QuestionFields questions;
    private final ItemPicker items;
    private final PlaceFields place;
    private final TwinHint twins;

    /** What the pane asks of the desk. */
    interface Acts {
        /** Something was typed or chosen. */
        void changed();

        /** The item, the place or the way changed: others may be offered. */
        void placed();

        void way(Way chosen);

        void finish();

        void merge(CaseId told);

        void endWithoutCase();

        void askSupervisor();
    }

    CasePane(DeskDoors doors, ContactSheet sheet, Acts acts) {
        this.sheet = sheet;
        this.acts = acts;
        this.card = Card.main(heading()).pane();
        this.hold = new HoldNote(sheet);
        this.asked = new QuestionStrip(doors.questions(), sheet.id());
        this.place = new PlaceFields(sheet, this::retitled, this::moved);
        this.questions = new QuestionFields(sheet, acts::changed, place::focusAddress);
        this.items = new ItemPicker(doors.suggestions(), sheet, this::itemChosen, questions::press);
        this.twins = new TwinHint(doors.cases(), doors.clock(), sheet, acts::merge);
        this.ways = new WayChoice(acts::way);
        this.save = new ActionButton("", "Ctrl+Enter", acts::finish).primary();
        addClassName("desk-pane");
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.setManualValidation(true);
        text.setMaxRows(MOST_ROWS);
        text.setValue(sheet.text());
        text.addValueChangeListener(typed -> typed(typed.getValue()));
        lay();
        add(card);
        showRoom();
        showWay();
    }

    void focusText() {
        Pieces.focus(text);
    }

    /** The way or the handler changed. */
    void showWay() {
        ways.mark(sheet.way());
        Target target = sheet.target();
        Way way = sheet.way();
        if (way == null) {
            save.setText(T.t("desk.save.open"));
        } else if (target == null) {
            save.setText(T.t("desk.save." + way.code()));
        } else {
            save.setText(T.t("desk.save.to", target.name().in(T.locale())));
        }
    }

    /** The call was held or goes on. */
    void showHold() {
        hold.show();
    }

    /** A question to the supervisors was asked or answered. */
    void showQuestions() {
        asked.show();
    }

    /** Shows how much room the text has left; false when it has more than that. */
    final boolean showRoom() {
        return TextRoom.show(text, OpenCase.DESCRIPTION);
    }

    void draftSaved(String time) {
        draft.setWord(T.t("desk.draft.saved", time));
    }

    /** Nothing was saved, and {@code sentence} says why. */
    void draftFailed(String sentence) {
        trouble.removeAll();
        trouble.add(new Banner(Tone.BAD, sentence));
    }

    /** Says at its field what is missing; false when the field is not on this pane. */
    boolean showGap(Gap gap) {
        return switch (gap.field()) {
            case TEXT -> show(text, T.t("desk.gap.text"));
            case ITEM -> show(items.search(), T.t("desk.gap.item"));
            case QUESTION -> {
                questions.showGap(String.valueOf(gap.question()), T.t("desk.gap.question"));
                questions.focusNext();
                yield true;
            }
            case TARGET, WORDS -> false;
        };
    }

    /** Says a refusal at the field that it names; false when it names none here. */
    boolean showRefusal(String field, String sentence) {
        return switch (field) {
            case "description", "text" -> show(text, sentence);
            default -> place.showRefusal(field, sentence);
        };
    }

    void clearTrouble() {
        trouble.removeAll();
        FieldErrors.clear(text, items.search());
        place.clearTrouble();
    }

    private void lay() {
        card.atEnd(draft);
        ActionButton ask = new ActionButton(T.t("desk.ask"), "Alt+J", acts::askSupervisor);
        ActionButton without = new ActionButton(T.t("desk.without"), "Alt+X", acts::endWithoutCase);
        card.beside(new Chip(T.t("desk.channel." + sheet.contact().channel().name())));
        card.body().addClassName("col");
        card.with(hold, asked, text, items, questions, place, twins);
        card.with(Pieces.section(T.t("desk.ways"), ways), trouble);
        Row foot = Row.across(save, Row.gap(), ask, without);
        foot.addClassName("desk-save");
        card.with(foot);
    }

    private void typed(String value) {
        sheet.text(value);
        place.showTitle();
        items.textChanged();
        retitled();
    }

    private void retitled() {
        card.setTitleText(heading());
        acts.changed();
    }

    private void moved() {
        twins.look();
        acts.changed();
        acts.placed();
    }

    private void itemChosen() {
        questions.show();
        moved();
        questions.focusNext();
    }

    private String heading() {
        String words = sheet.title();
        return words.isEmpty() ? T.t("desk.heading.new") : words;
    }

    private static boolean show(HasValidation field, String sentence) {
        FieldErrors.show(field, sentence);
        return true;
    }
}
