package city.hotline.ui.desk;

import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Where it is, under which title, and whether the caller wishes privacy. */
class PlaceFields extends Div {
    private static final int PAUSE_MILLIS = 300;

    private final ContactSheet sheet;
    private final TextField title = new TextField(T.t("desk.title"));
    private final TextField address = new TextField(T.t("desk.address"));
    private final TextField area = new TextField(T.t("desk.area"));
    private final Checkbox confidential = new Checkbox(T.t("desk.confidential"));

    /**
     * @param changed the title or the wish for privacy is another
     * @param moved the address or the area is another
     */
    PlaceFields(ContactSheet sheet, Runnable changed, Runnable moved) {
        this.sheet = sheet;
        addClassName("desk-place");
        live(title);
        live(address);
        live(area);
        title.setValue(sheet.title());
        address.setValue(sheet.address());
        area.setValue(sheet.area());
        confidential.setValue(sheet.confidential());
        title.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                sheet.title(typed.getValue());
                changed.run();
            }
        });
        address.addValueChangeListener(typed -> {
            sheet.address(typed.getValue());
            moved.run();
        });
        area.addValueChangeListener(typed -> {
            sheet.area(typed.getValue());
            moved.run();
        });
        confidential.addValueChangeListener(wished -> {
            sheet.confidential(wished.getValue());
            changed.run();
        });
        add(address, area, title, confidential);
    }

    /** The text gives another title. */
    void showTitle() {
        title.setValue(sheet.title());
    }

    void focusAddress() {
        Pieces.focus(address);
    }

    /** Says a refusal at the field that it names; false when it names none here. */
    boolean showRefusal(String field, String sentence) {
        return switch (field) {
            case "title" -> show(title, sentence);
            case "address" -> show(address, sentence);
            case "area" -> show(area, sentence);
            default -> false;
        };
    }

    void clearTrouble() {
        FieldErrors.clear(title, address, area);
    }

    private static boolean show(TextField field, String sentence) {
        FieldErrors.show(field, sentence);
        return true;
    }

    private static <F extends Component & HasValueChangeMode> void live(F field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(PAUSE_MILLIS);
    }
}
