package city.hotline.ui.desk;

import city.hotline.callers.CallerCard;
import city.hotline.cases.CaseSummary;
import city.hotline.intake.ContactId;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Countdown;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Who calls: number, name, tags, what is open for this caller and how the last cases ended, who lives there too. */
class CallerPane extends Div {
    private static final int OFTEN = 3;

    private final DeskDoors doors;
    private final ContactId contact;
    private final Card card = new Card(T.t("desk.caller")).pane();

    CallerPane(DeskDoors doors, ContactId contact) {
        this.doors = doors;
        this.contact = contact;
        addClassName("desk-pane");
        add(card);
        show();
    }

    /** Reads the caller again: a number was told late, a tag was set. */
    final void show() {
        CallerFacts facts = doors.opening().factsOf(contact);
        Div body = card.body();
        body.removeAll();
        body.addClassName("col");
        body.add(number(facts), chips(facts), new CallerFields(doors, facts.card(), this::show));
        body.add(new CallerTags(doors.callers(), facts.card(), this::show));
        body.add(open(facts.history().open()), last(facts.history().last()));
        if (!facts.pop().household().isEmpty()) {
            body.add(household(facts.pop().household()));
        }
    }

    private static Div number(CallerFacts facts) {
        String number = facts.number();
        Div lines = new Div();
        lines.addClassName("desk-lines");
        lines.add(Row.text(number.isEmpty() ? T.t("desk.number.withheld") : number, "big", "num"));
        String who = String.join(
                " · ",
                List.of(
                                Objects.requireNonNullElse(facts.card().name(), ""),
                                Objects.requireNonNullElse(facts.card().salutation(), ""),
                                Objects.requireNonNullElse(facts.card().area(), ""))
                        .stream()
                        .filter(part -> !part.isBlank())
                        .toList());
        lines.add(Row.text(who.isEmpty() ? T.t("desk.caller.new") : who, "muted"));
        return lines;
    }

    private static Div chips(CallerFacts facts) {
        Div chips = Row.across();
        chips.addClassName("wrap");
        facts.card().tags().forEach(tag -> chips.add(CallerTags.chip(tag)));
        chips.add(new Chip(facts.thisMonth() >= OFTEN ? Tone.WARN : Tone.PLAIN, T.t("desk.visits", facts.thisMonth())));
        if (facts.card().confidential()) {
            chips.add(new Chip(Tone.WARN, VaadinIcon.LOCK, T.t("desk.confidential.chip")));
        }
        return chips;
    }

    private Component open(List<CaseSummary> cases) {
        Div section = Pieces.section(T.t("desk.open", cases.size()));
        if (cases.isEmpty()) {
            section.add(Pieces.nothing(T.t("desk.open.none")));
        }
        cases.forEach(known -> section.add(openCase(known)));
        return section;
    }

    private Div openCase(CaseSummary known) {
        Div first = Row.across(Row.text(known.title(), "b", "cut"), Row.gap());
        Instant due = known.due();
        if (due != null) {
            first.add(new Countdown(due, doors.clock()));
        }
        Div second = Row.across(Row.text(known.number(), "num", "xs", "muted"), Row.gap(), Pieces.state(known.state()));
        Div box = new Div(first, second);
        if (!known.handler().isBlank()) {
            box.add(Row.text(known.handler(), "xs", "muted"));
        }
        box.addClassName("desk-open-case");
        return box;
    }

    private Component last(List<CaseSummary> cases) {
        Div section = Pieces.section(T.t("desk.last"));
        if (cases.isEmpty()) {
            section.add(Pieces.nothing(T.t("desk.last.none")));
        }
        Instant now = doors.clock().instant();
        cases.forEach(known -> section.add(Row.across(
                Row.text(doors.wall().brief(known.registeredAt(), now), "muted", "num", "xs"),
                Row.text(known.title(), "sm", "cut"),
                Row.gap(),
                Pieces.state(known.state()))));
        return section;
    }

    private static Component household(List<CallerCard> members) {
        Div section = Pieces.section(T.t("desk.household"));
        members.forEach(member -> {
            Div line = Row.across(
                    Row.text(member.title(), "sm"),
                    Row.text(member.phones().stream().findFirst().orElse(""), "xs", "muted", "num"));
            member.tags().forEach(tag -> line.add(CallerTags.chip(tag)));
            section.add(line);
        });
        return section;
    }
}
