package city.hotline.ui.kit;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;

/** A choice of a few words in one row; arrows move it, a screen reader hears a group of radio buttons. */
public class Segmented<T> extends RadioButtonGroup<T> {
    /** @param label says what is chosen; shown above the row */
    public Segmented(String label, List<T> choices, ItemLabelGenerator<T> words) {
        super(label, choices);
        setItemLabelGenerator(words);
        addClassName("segmented");
    }
}
