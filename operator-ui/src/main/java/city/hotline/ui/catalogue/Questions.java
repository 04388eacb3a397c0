package city.hotline.ui.catalogue;

import city.hotline.catalogue.ItemQuestion;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.stream.Collectors;

/** What an operator asks about an item, in order; what has to be asked is marked. */
class Questions extends OrderedList {
    Questions(List<ItemQuestion> questions) {
        addClassName("questions");
        questions.forEach(question -> add(asked(question)));
    }

    private static ListItem asked(ItemQuestion question) {
        ListItem asked = new ListItem(Row.text(question.text().in(T.locale())));
        if (question.must()) {
            asked.add(new Chip(Tone.ACCENT, T.t("catalogue.must")));
        }
        asked.add(Row.text(answer(question), "muted", "xs"));
        return asked;
    }

    private static String answer(ItemQuestion question) {
        String kind = question.kind().label(T.locale());
        String choices =
                question.choices().stream().map(choice -> choice.in(T.locale())).collect(Collectors.joining(" / "));
        return choices.isEmpty() ? kind : T.t("catalogue.choices", kind, choices);
    }
}
