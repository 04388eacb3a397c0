package city.hotline.ui.casefile;

import city.hotline.autodispatch.Decision;
import city.hotline.cases.CaseFile;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.TimelineEntry;
import city.hotline.cases.TimelineKind;
import city.hotline.catalogue.ItemQuestion;
import city.hotline.catalogue.ServiceItem;
import city.hotline.choice.FirmChoice;
import city.hotline.clocks.Deadline;
import city.hotline.departments.Department;
import city.hotline.dispatch.Extension;
import city.hotline.dispatch.Ruling;
import city.hotline.followup.FollowUp;
import city.hotline.followup.FollowUpPlan;
import city.hotline.orders.Offer;
import city.hotline.orders.Photo;
import city.hotline.supervision.Supervision;
import city.hotline.supervision.Urging;
import city.hotline.ui.kit.WallTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a screen shows of a case, read at one moment.
 *
 * @param item as the catalogue has it today; null while nobody knows what the case is about, or when the item is gone
 * @param caller null for somebody who stayed unknown
 * @param plans how the citizen is asked about each round, and why, oldest first
 * @param history the caller's other cases, newest first
 * @param nearby others about the same item at the same place, newest first
 * @param rulings every dispute about whose case it is, oldest first; {@code extensions} alike
 * @param proposals what automatic dispatch decided, oldest first; none for a department's handler
 * @param urgings every time that its handler was asked to hurry, oldest first; {@code supervisions} alike
 * @param offers every time that it was open to firms, oldest first
 * @param choices every time that its citizen was asked to choose a firm, oldest first
 * @param photos what its firm photographed, oldest first; none for a department's handler
 * @param role what the department of the user has to do with it
 * @param subUnits what belongs to the department that leads, for its own handler; empty for the hotline
 * @param deadlines all that it has or had, as they began; none for a case that an import brought
 * @param now when it was read
 */
public record CaseSheet(
        CaseFile file,
        @Nullable ServiceItem item,
        @Nullable CallerShown caller,
        List<FollowUp> followUps,
        List<FollowUpPlan> plans,
        List<CaseSummary> history,
        List<CaseSummary> nearby,
        List<Ruling> rulings,
        List<Extension> extensions,
        List<Decision> proposals,
        List<Urging> urgings,
        List<Supervision> supervisions,
        List<Offer> offers,
        List<FirmChoice> choices,
        List<Photo> photos,
        OwnRole role,
        List<Department> subUnits,
        List<Deadline> deadlines,
        ZoneId zone,
        Instant now) {

    public CaseSummary summary() {
        return file.summary();
    }

    /** The supervision that runs. */
    Optional<Supervision> supervision() {
        return supervisions.stream().filter(Supervision::runs).findFirst();
    }

    boolean leads() {
        return role == OwnRole.LEAD;
    }

    boolean helps() {
        return role == OwnRole.HELPER;
    }

    public CaseState state() {
        return file.state();
    }

    WallTime wall() {
        return new WallTime(zone);
    }

    /** The way to the item through the catalogue; its bare code where the catalogue has it no longer; else empty. */
    String itemPath(Locale locale) {
        if (item != null) {
            return item.path(locale);
        }
        return summary().item() == null ? "" : summary().item().code();
    }

    /** The questions that were answered, in the order in which they are asked; those of other items by their codes. */
    Map<String, String> answers(Locale locale) {
        Map<String, String> left = new LinkedHashMap<>(file.answers());
        Map<String, String> answers = new LinkedHashMap<>();
        List<ItemQuestion> questions = item == null ? List.of() : item.questions();
        for (ItemQuestion question : questions) {
            String answer = left.remove(question.code());
            if (answer != null && !answer.isBlank()) {
                answers.put(question.text().in(locale), answer);
            }
        }
        answers.putAll(left);
        return answers;
    }

    /** What the citizen was told: the last reply of this or of an older system. */
    Optional<TimelineEntry> reply() {
        return file.timeline().stream()
                .filter(entry -> entry.kind() == TimelineKind.REPLIED || entry.kind() == TimelineKind.ANSWERED)
                .filter(entry -> !entry.text().isBlank())
                .reduce((first, last) -> last);
    }
}
