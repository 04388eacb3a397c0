package city.hotline.ui.desk;

import city.hotline.cases.CaseSummary;
import city.hotline.intake.ContactId;
import city.hotline.ui.casefile.CaseFileView;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Countdown;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
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
        body.add(open(facts.history().open()), last(facts));
        body.add(new HouseholdPart(doors, facts.card(), facts.pop().household(), this::show));
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
        if (!facts.card().otherNames().isEmpty()) {
            lines.add(Row.text(
                    T.t("desk.caller.alias", String.join("、", facts.card().otherNames())), "muted", "xs"));
        }
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

    private Component openCase(CaseSummary known) {
        Div first = Row.across(Row.text(known.title(), "b", "cut"), Row.gap());
        Instant due = known.due();
        if (due != null) {
            first.add(new Countdown(due, doors.clock()));
        }
        Div second = Row.across(Row.text(known.number(), "num", "xs", "muted"), Row.gap(), Pieces.state(known.state()));
        RouterLink box = new RouterLink();
        box.setRoute(CaseFileView.class, CaseFileView.of(known.id()));
        box.add(first, second);
        if (!known.handler().isBlank()) {
            box.add(Row.text(known.handler(), "xs", "muted"));
        }
        box.addClassName("desk-open-case");
        return box;
    }

    private Component last(CallerFacts facts) {
        Div section = Pieces.section(T.t("desk.last"));
        if (facts.history().last().isEmpty()) {
            section.add(Pieces.nothing(T.t("desk.last.none")));
        }
        Instant now = doors.clock().instant();
        facts.history()
                .last()
                .forEach(known -> section.add(new CaseLine(
                        known,
                        doors.wall().brief(known.registeredAt(), now),
                        facts.said().get(known.id()))));
        return section;
    }
}
