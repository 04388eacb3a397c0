package city.hotline.ui.desk;

import city.hotline.callers.CallerCard;
import city.hotline.callers.CallerProfile;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The caller's name, salutation and area, saved as soon as they are left. A masked card is shown and not edited: what is
 * masked would be lost.
 */
class CallerFields extends Div {
    private final DeskDoors doors;
    private final CallerCard card;
    private final Runnable changed;
    private final TextField name = field("desk.caller.name");
    private final TextField salutation = field("desk.caller.salutation");
    private final TextField area = field("desk.caller.area");

    CallerFields(DeskDoors doors, CallerCard card, Runnable changed) {
        this.doors = doors;
        this.card = card;
        this.changed = changed;
        addClassName("desk-caller-fields");
        fill(name, card.name());
        fill(salutation, card.salutation());
        fill(area, card.area());
        add(name, salutation, area);
    }

    private void fill(TextField field, @Nullable String value) {
        field.setValue(Objects.requireNonNullElse(value, ""));
        field.setReadOnly(card.masked());
        field.addValueChangeListener(edited -> save(field));
    }

    private void save(TextField edited) {
        try {
            Optional<CallerProfile> known = doors.callers().find(card.id()).map(caller -> caller.profile());
            CallerProfile before = known.orElse(CallerProfile.EMPTY);
            CallerProfile wanted = new CallerProfile(
                    name.getValue(),
                    salutation.getValue(),
                    area.getValue(),
                    before.address(),
                    before.note(),
                    before.confidential());
            doors.callers().update(card.id(), wanted, card.version());
            changed.run();
        } catch (Refusal refused) {
            FieldErrors.show(edited, refused);
        }
    }

    private static TextField field(String key) {
        TextField field = new TextField(T.t(key));
        field.setManualValidation(true);
        return field;
    }
}
