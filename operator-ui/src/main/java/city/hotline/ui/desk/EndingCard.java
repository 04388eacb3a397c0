package city.hotline.ui.desk;

import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.TextRoom;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** How it ends: who is to help, or what is answered. It is not there before a way was chosen. */
class EndingCard extends Div {
    private static final int PAUSE_MILLIS = 300;
    private static final int MOST_ROWS = 12;

    private final ContactSheet sheet;
    private final Card ending = new Card(T.t("desk.ways")).pane();
    private final TargetList targets;
    private final OfferPreview offer;
    private final TextArea words = new TextArea();

    /**
     * @param changed something was typed
     * @param chosen a handler was chosen
     */
    EndingCard(DeskDoors doors, ContactSheet sheet, Runnable changed, Runnable chosen) {
        this.sheet = sheet;
        this.targets = new TargetList(doors.targets(), sheet, chosen);
        this.offer = new OfferPreview(doors.targets(), sheet);
        addClassNames("desk-ending", "desk-card");
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
        add(ending);
        showWay();
    }

    /** Another way was chosen. */
    final void showWay() {
        Way way = sheet.way();
        ending.body().removeAll();
        setVisible(way != null);
        if (way == null) {
            return;
        }
        ending.setTitleText(T.t("desk.ending." + way.code()));
        if (way.needsTarget()) {
            targets.show();
            targets.takeBest();
            ending.with(targets);
        }
        if (way == Way.OFFER) {
            offer.show();
            ending.with(offer);
        }
        if (way.takesWords()) {
            words.setLabel(way.wordsLabel());
            words.setRequiredIndicatorVisible(way.needsWords());
            ending.with(words);
        }
    }

    /** The item or the place changed. */
    void showOthers() {
        Way way = sheet.way();
        if (way != null && way.needsTarget()) {
            targets.show();
        }
        if (way == Way.OFFER) {
            offer.show();
        }
    }

    /** Answers with these words, after what was written already. */
    void answerWith(String text) {
        if (text.isEmpty()) {
            return;
        }
        String written = words.getValue().strip();
        words.setValue(written.isEmpty() ? text : written + "\n\n" + text);
    }

    void focusWay() {
        Way way = sheet.way();
        if (way != null && way.needsTarget()) {
            targets.focusList();
        } else if (way != null && way.takesWords()) {
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
}
