package city.hotline.ui.casefile;

import city.hotline.cases.Ending;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Chooses to whom cases go; a digit or Enter sends them. */
public class AssignDialog extends Dialog {
    private final transient Consumer<Ending.Dispatch> work;
    private final HandlerPicker picker = new HandlerPicker(this::send);
    private final TextField note = new TextField(T.t("case.assign.note"));

    /**
     * @param title names the act and its object
     * @param work sends what is to be sent; what it refuses stays on the screen
     */
    public AssignDialog(String title, Candidates candidates, Consumer<Ending.Dispatch> work) {
        this.work = work;
        setHeaderTitle(title);
        setWidth("620px");
        note.setWidthFull();
        note.setMaxLength(Ending.NOTE);
        add(Row.down(picker, note, Row.text(T.t("case.assign.keys"), "faint", "xs")));
        picker.offer(candidates);
    }

    /** Asks this with the choice instead of for a note. */
    public AssignDialog asking(String question) {
        note.setLabel(question);
        return this;
    }

    private void send(Candidate to) {
        try {
            work.accept(to.dispatch().apply(note.getValue().strip()));
            close();
        } catch (Refusal refusal) {
            picker.complain(refusal);
        }
    }
}
