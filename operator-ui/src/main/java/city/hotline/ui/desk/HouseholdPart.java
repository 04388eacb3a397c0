package city.hotline.ui.desk;

import city.hotline.callers.CallerCard;
import city.hotline.callers.CallerCards;
import city.hotline.callers.Callers;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** Who lives with the caller: somebody is found by number or name and added, or taken out again. */
class HouseholdPart extends Div {
    private static final int MOST = 5;

    private final Callers callers;
    private final CallerCards cards;
    private final CallerCard card;
    private final List<CallerCard> members;
    private final Runnable changed;
    private final TextField search = new TextField(T.t("desk.household.add"));
    private final Div found = new Div();

    /** @param members those who live with the caller now, without the caller */
    HouseholdPart(DeskDoors doors, CallerCard card, List<CallerCard> members, Runnable changed) {
        this.callers = doors.callers();
        this.cards = doors.cards();
        this.card = card;
        this.members = members;
        this.changed = changed;
        addClassName("desk-household");
        Div section = Pieces.section(T.t("desk.household"));
        members.forEach(member -> section.add(line(member)));
        search.setPlaceholder(T.t("desk.household.hint"));
        search.setManualValidation(true);
        search.addKeyPressListener(Key.ENTER, pressed -> look());
        found.addClassName("desk-lines");
        add(section, search, found);
    }

    private Row line(CallerCard member) {
        Row line = Row.wrapping(Row.text(name(member), "sm", "num"));
        member.tags().forEach(tag -> line.add(CallerTags.chip(tag)));
        line.add(link(T.t("desk.household.remove", member.title()), () -> callers.leaveHousehold(member.id())));
        return line;
    }

    private void look() {
        FieldErrors.clear(search);
        found.removeAll();
        try {
            List<CallerCard> others = cards.search(search.getValue(), MOST).stream()
                    .filter(other -> !other.id().equals(card.id()))
                    .filter(other ->
                            members.stream().noneMatch(member -> member.id().equals(other.id())))
                    .toList();
            others.forEach(other -> found.add(link(T.t("desk.household.take", name(other)), () -> join(other))));
            if (others.isEmpty()) {
                FieldErrors.show(search, T.t("desk.household.unknown"));
            }
        } catch (Refusal refused) {
            FieldErrors.show(search, refused);
        }
    }

    /** Whoever lives alone moves to the others. */
    private void join(CallerCard other) {
        if (members.isEmpty()) {
            callers.join(card.id(), other.id());
        } else {
            callers.join(other.id(), card.id());
        }
    }

    private NativeButton link(String text, Runnable act) {
        NativeButton link = new NativeButton(text, click -> {
            act.run();
            changed.run();
        });
        link.addClassNames("link", "xs");
        return link;
    }

    private static String name(CallerCard other) {
        String phone = other.phones().stream().findFirst().orElse("");
        return other.title().equals(phone) ? phone : (other.title() + " " + phone).strip();
    }
}
