package city.hotline.choice;

import city.hotline.access.CurrentOperator;
import city.hotline.cases.CaseChoices;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.DeadlineAsked;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.DeadlineSettled;
import city.hotline.cases.DueFacts;
import city.hotline.cases.DueTimes;
import city.hotline.followup.CitizenCases;
import city.hotline.notifications.Notices;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 市民选企业 as the hotline sees it: it asks the citizen, and reads what became of that. */
@Service
@Transactional
public class FirmChoices {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final CitizenChoiceTable table;
    private final ChoiceAsking asking;
    private final ChoosableFirms firms;
    private final CaseChoices cases;
    private final Cases files;
    private final CitizenCases citizens;
    private final Notices notices;
    private final DueTimes times;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirmChoices(
            CitizenChoiceTable table,
            ChoiceAsking asking,
            ChoosableFirms firms,
            CaseChoices cases,
            Cases files,
            CitizenCases citizens,
            Notices notices,
            DueTimes times,
            Tenants tenants,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.asking = asking;
        this.firms = firms;
        this.cases = cases;
        this.files = files;
        this.citizens = citizens;
        this.notices = notices;
        this.times = times;
        this.tenants = tenants;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks the citizen of a case that is 待派; a link that he was sent before leads nowhere any more. His time begins when the
     * message leaves, at once or when the quiet hours are over, and lasts as long as the city promises.
     *
     * @throws ChoiceRefused when the case has no item, he cannot be written to, or nobody may have the order now
     * @throws city.hotline.cases.CaseStepRefused unless it is 待派
     */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    public FirmChoice ask(CaseId id) {
        CaseSummary subject = cases.hold(id);
        CitizenCases.Told citizen = askable(subject);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant begin = citizen.pressing() ? now : notices.leavesAt();
        Instant until = times.due(DeadlineKind.CHOICE, new DueFacts(subject.item(), subject.returns()), begin);
        String said = MINUTE.format(until.atZone(tenants.current().zone()));
        replace(id, now);
        FirmChoice choice = new FirmChoice(
                ChoiceId.next(),
                id,
                now,
                CurrentOperator.require().signature(),
                until,
                ChoiceState.OPEN,
                null,
                "",
                null);
        table.add(choice, asking.ask(citizen, choice.id(), said));
        cases.ask(id, until, said);
        events.publishEvent(new DeadlineAsked(id, DeadlineKind.CHOICE, begin));
        return choice;
    }

    /** Every time that he was asked, oldest first; none for a case that whoever is at work may not know of. */
    @PreAuthorize("hasAnyAuthority('READ_CASES', 'HANDLE_CASES')")
    @Transactional(readOnly = true)
    public List<FirmChoice> of(CaseId id) {
        files.file(id);
        return table.of(id);
    }

    private CitizenCases.Told askable(CaseSummary subject) {
        if (subject.item() == null) {
            throw ChoiceRefused.itemMissing(subject.number());
        }
        CitizenCases.Told citizen = citizens.told(List.of(subject.id().value())).stream()
                .findFirst()
                .orElseThrow(() -> ChoiceRefused.unreachable(subject.number()));
        if (!notices.reaches(citizen.phone())) {
            throw ChoiceRefused.unwritten(subject.number());
        }
        if (firms.none(subject)) {
            throw ChoiceRefused.nobody(subject.number());
        }
        return citizen;
    }

    private void replace(CaseId id, Instant now) {
        if (table.end(id, ChoiceState.REPLACED, now)) {
            events.publishEvent(new DeadlineSettled(id, DeadlineKind.CHOICE, now));
        }
    }
}
