package city.hotline.cases;

import city.hotline.departments.DepartmentId;
import city.hotline.departments.DispatchDirectory;
import city.hotline.departments.DispatchRule;
import city.hotline.departments.OwnUnits;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives cases back to the hotline, unless it was ruled before that they are not to be given back. */
@Component
class CaseReturns {
    private final CaseWork work;
    private final DispatchDirectory directory;
    private final OwnUnits units;
    private final DueTimes times;

    CaseReturns(CaseWork work, DispatchDirectory directory, OwnUnits units, DueTimes times) {
        this.work = work;
        this.directory = directory;
        this.units = units;
        this.times = times;
    }

    /** @throws RulingStands when such cases were ruled to be its handler's and the cause is whose duty it is */
    CaseSummary giveBack(Case subject, GivenBack back) {
        if (back.cause().aboutDuty()) {
            ruling(subject).ifPresent(rule -> {
                throw new RulingStands(subject.number(), rule);
            });
        }
        return work.take(subject, back.words(), (asked, step) -> {
            Act act = asked.giveBack(back, step);
            if (act == Act.DISPUTE) {
                asked.ruledBy(times.due(DeadlineKind.RULING, DueFacts.of(asked), step.at()));
            }
            return act;
        });
    }

    private Optional<DispatchRule> ruling(Case subject) {
        Handler handler = subject.standing().handler();
        String item = subject.facts().itemCode();
        UUID id = handler.id();
        if (item == null || id == null || handler.kind() != HandlerKind.DEPARTMENT) {
            return Optional.empty();
        }
        DepartmentId department = new DepartmentId(id);
        return directory
                .standing(item, place(subject))
                .filter(DispatchRule::isRuling)
                .filter(rule -> rule.lead().equals(department)
                        || units.below(rule.lead()).contains(department));
    }

    private static @Nullable String place(Case subject) {
        String place = (subject.facts().area() + subject.facts().address()).strip();
        return place.isEmpty() ? null : place;
    }
}
