package city.hotline.ui.casefile;

import city.hotline.cases.DeadlineKind;
import city.hotline.cases.TimelineEntry;
import city.hotline.cases.TimelineKind;
import city.hotline.ui.clocks.DeadlineWords;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Timeline;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.Signed;
import city.hotline.ui.text.T;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened to a case, the newest on top: who, when, what and why. */
final class TimelineSection {
    private static final Set<TimelineKind> DISPATCHES =
            Set.of(TimelineKind.ASSIGNED, TimelineKind.REWORKED, TimelineKind.RULED, TimelineKind.HANDED_DOWN);

    private TimelineSection() {}

    /** @param entries oldest first */
    static Timeline of(List<TimelineEntry> entries, WallTime wall) {
        Timeline timeline = new Timeline();
        for (TimelineEntry entry : entries.reversed()) {
            timeline.event(
                    tone(entry.kind()),
                    word(entry),
                    wall.minute(entry.at()),
                    detail(entry),
                    new Chip(Signed.by(entry.actor())));
        }
        return timeline;
    }

    private static String word(TimelineEntry entry) {
        Optional<String> handler = entry.changes().stream()
                .filter(change -> change.field().equals("handler"))
                .map(TimelineEntry.Change::after)
                .findFirst();
        return DISPATCHES.contains(entry.kind()) && handler.isPresent()
                ? T.t("case.kind." + entry.kind() + ".to", handler.get())
                : T.t("case.kind." + entry.kind());
    }

    private static String detail(TimelineEntry entry) {
        List<TimelineEntry.Change> changes = entry.kind() == TimelineKind.CHANGED ? entry.changes() : List.of();
        return Stream.concat(Stream.of(text(entry)), changes.stream().map(TimelineSection::changed))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** News of a deadline keep its kind alone, and an end by the rules its reason; they are said in the reader's language. */
    private static String text(TimelineEntry entry) {
        return switch (entry.kind()) {
            case DEADLINE_NEAR, DEADLINE_MISSED, ESCALATED -> DeadlineWords.kind(DeadlineKind.valueOf(entry.text()));
            case SANCTIONED, SANCTION_REVERSED -> T.t("credit.standing." + entry.text());
            case CLOSED_UNRATED -> T.t("followup.unasked." + entry.text());
            case SUPERVISED -> OversightSection.reason(entry.text());
            case CHOICE_ASKED -> T.t("choice.told.until", entry.text());
            case OFFERED -> T.t("offer.told.opened", entry.text());
            case OFFER_ENDED -> OfferSection.reason(entry.text());
            default -> entry.text();
        };
    }

    private static String changed(TimelineEntry.Change change) {
        String name = FieldWords.name(change.field());
        return change.field().equals("answers")
                ? name
                : T.t(
                        "case.changed",
                        name,
                        FieldWords.value(change.field(), change.before()),
                        FieldWords.value(change.field(), change.after()));
    }

    private static Tone tone(TimelineKind kind) {
        return switch (kind) {
            case GRABBED,
                    DONE,
                    CLOSED_SOLVED,
                    ANSWERED,
                    REPLIED,
                    COMPLETED,
                    EXTENDED,
                    PART_WRITTEN,
                    SUPERVISION_ENDED -> Tone.OK;
            case RETURNED,
                    RECALLED,
                    NOT_REACHED,
                    REWORKED,
                    ASKED,
                    OFFER_ENDED,
                    CHOICE_HANDED_BACK,
                    CHOICE_LAPSED,
                    URGED,
                    SUPERVISED,
                    EXTENSION_ASKED,
                    EXTENSION_REFUSED,
                    BAD_RECORD,
                    DEADLINE_NEAR -> Tone.WARN;
            case UNMET, CLOSED_UNSOLVED, DEADLINE_MISSED, ESCALATED, SANCTIONED -> Tone.BAD;
            case OPENED,
                    ASSIGNED,
                    OFFERED,
                    CHOICE_ASKED,
                    ACCEPTED,
                    APPOINTED,
                    ARRIVED,
                    RULED,
                    HANDED_DOWN,
                    PROGRESS,
                    HELPER_ASKED,
                    COORDINATED,
                    PARTY_NAMED,
                    PARTY_RELEASED,
                    WITHDRAWN,
                    CLOSED_UNRATED,
                    CHANGED,
                    NOTED,
                    SANCTION_REVERSED,
                    ARCHIVED -> Tone.PLAIN;
        };
    }
}
