package city.hotline.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** What happened, each with its time, its word and what there is to say about it. */
public class Timeline extends OrderedList {
    public Timeline() {
        addClassName("timeline");
    }

    /**
     * Adds an event below the others.
     *
     * @param detail may be empty
     * @param chips who, how, how long
     */
    public Timeline event(Tone tone, String word, String time, String detail, Component... chips) {
        Span when = Row.text(time, "faint", "xs", "num");
        Row first = Row.across(Row.text(word, "b"));
        first.add(chips);
        first.add(Row.gap(), when);
        ListItem item = new ListItem(first);
        if (!tone.css().isEmpty()) {
            item.addClassName(tone.css());
        }
        if (!detail.isEmpty()) {
            item.add(Row.text(detail, "muted", "sm"));
        }
        add(item);
        return this;
    }
}
