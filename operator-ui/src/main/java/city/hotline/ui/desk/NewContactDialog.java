package city.hotline.ui.desk;

import city.hotline.callers.PhoneNumber;
import city.hotline.cases.Channel;
import city.hotline.foundation.Refusal;
import city.hotline.intake.Contact;
import city.hotline.intake.Contacts;
import city.hotline.intake.NewContact;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Begins a contact by hand: a visitor, a message, a call on another telephone. */
class NewContactDialog extends Dialog {
    private final Contacts contacts;
    private final Consumer<Contact> begun;
    private final TextField number = new TextField(T.t("desk.new.number"));
    private final Select<Channel> channel = new Select<>();

    NewContactDialog(Contacts contacts, Consumer<Contact> begun) {
        this.contacts = contacts;
        this.begun = begun;
        setHeaderTitle(T.t("desk.new"));
        number.setHelperText(T.t("desk.new.number.hint"));
        number.setManualValidation(true);
        number.addKeyPressListener(Key.ENTER, pressed -> begin());
        channel.setLabel(T.t("desk.new.channel"));
        channel.setItems(NewContact.channels());
        channel.setItemLabelGenerator(way -> T.t("desk.channel." + way.name()));
        channel.setValue(Channel.PHONE);
        Div fields = new Div(number, channel);
        fields.addClassName("col");
        add(fields);
        getFooter().add(new Button(T.t("confirm.cancel"), click -> close()));
        getFooter().add(new ActionButton(T.t("desk.new.begin"), "Ctrl+Enter", this::begin).primary());
        number.focus();
    }

    private void begin() {
        try {
            PhoneNumber from =
                    number.getValue().isBlank() ? PhoneNumber.withheld() : PhoneNumber.parse(number.getValue());
            Contact contact = contacts.begin(NewContact.on(channel.getValue(), from));
            close();
            begun.accept(contact);
        } catch (Refusal refused) {
            FieldErrors.show(number, refused);
        }
    }
}
