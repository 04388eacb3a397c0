package city.hotline.ui.desk;

import city.hotline.cases.CaseId;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

/** What is needed, in the order in which it is told. */
class CasePane extends Div {
    private static final int PAUSE_MILLIS = 300;

    private final ContactSheet sheet;
    private final Acts acts;
    private final Card card;
    private final Chip draft = new Chip(Tone.ACCENT, T.t("desk.draft.none"));
    private final TextArea text = new TextArea(T.t("desk.text"));
    private final TextField title = new TextField(T.t("desk.title"));
    private final TextField address = new TextField(T.t("desk.address"));
    private final TextField area = new TextField(T.t("desk.area"));
    private final Checkbox confidential = new Checkbox(T.t("desk.confidential"));
    private final WayChoice ways;
    private final ActionButton save;
    private final Div trouble = new Div();
    private final QuestionFields questions;
    private final ItemPicker items;
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
    }

    CasePane(DeskDoors doors, ContactSheet sheet, Acts acts) {
        this.sheet = sheet;
        this.acts = acts;
        this.card = Card.main(heading()).pane();
        this.questions = new QuestionFields(sheet, acts::changed, this::focusAddress);
        this.items = new ItemPicker(doors.suggestions(), sheet, this::itemChosen, questions::press);
        this.twins = new TwinHint(doors.cases(), doors.clock(), sheet, acts::merge);
        this.ways = new WayChoice(acts::way);
        this.save = new ActionButton("", "Ctrl+Enter", acts::finish).primary();
        addClassName("desk-pane");
        bind();
        lay();
        add(card);
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

    void draftSaved(String time) {
        draft.setWord(T.t("desk.draft.saved", time));
    }

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
            case "title" -> show(title, sentence);
            case "description", "text" -> show(text, sentence);
            case "address" -> show(address, sentence);
            case "area" -> show(area, sentence);
            default -> false;
        };
    }

    void clearTrouble() {
        trouble.removeAll();
        FieldErrors.clear(text, title, address, area, items.search());
    }

    private void bind() {
        live(text, PAUSE_MILLIS);
        live(title, PAUSE_MILLIS);
        live(address, PAUSE_MILLIS);
        live(area, PAUSE_MILLIS);
        text.setValue(sheet.text());
        title.setValue(sheet.title());
        address.setValue(sheet.address());
        area.setValue(sheet.area());
        confidential.setValue(sheet.confidential());
        text.addValueChangeListener(typed -> typed(typed.getValue()));
        title.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                sheet.title(typed.getValue());
                showHeading();
                acts.changed();
            }
        });
        address.addValueChangeListener(typed -> place(() -> sheet.address(typed.getValue())));
        area.addValueChangeListener(typed -> place(() -> sheet.area(typed.getValue())));
        confidential.addValueChangeListener(wished -> {
            sheet.confidential(wished.getValue());
            acts.changed();
        });
    }

    private void lay() {
        card.atEnd(draft);
        Div place = new Div(address, area, title, confidential);
        place.addClassName("desk-place");
        ActionButton without = new ActionButton(T.t("desk.without"), "Alt+X", acts::endWithoutCase);
        card.beside(new Chip(T.t("desk.channel." + sheet.contact().channel().name())));
        card.body().addClassName("col");
        card.with(text, items, questions, place, twins, Pieces.section(T.t("desk.ways"), ways), trouble);
        Row foot = Row.across(save, Row.gap(), without);
        foot.addClassName("desk-save");
        card.with(foot);
    }

    private void typed(String value) {
        sheet.text(value);
        title.setValue(sheet.title());
        showHeading();
        items.textChanged();
        acts.changed();
    }

    private void place(Runnable change) {
        change.run();
        twins.look();
        acts.changed();
        acts.placed();
    }

    private void itemChosen() {
        questions.show();
        twins.look();
        acts.changed();
        acts.placed();
        questions.focusNext();
    }

    private void focusAddress() {
        Pieces.focus(address);
    }

    private void showHeading() {
        card.setTitleText(heading());
    }

    private String heading() {
        String words = sheet.title();
        return words.isEmpty() ? T.t("desk.heading.new") : words;
    }

    private static <F extends Component & HasValueChangeMode> void live(F field, int pause) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(pause);
    }

    private static boolean show(HasValidation field, String sentence) {
        FieldErrors.show(field, sentence);
        return true;
    }
}
