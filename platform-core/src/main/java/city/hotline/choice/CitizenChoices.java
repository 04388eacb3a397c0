package city.hotline.choice;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.cases.CaseChoices;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.CaseUnknown;
import city.hotline.cases.Cases;
import city.hotline.cases.DeadlineKind;
import city.hotline.cases.DeadlineSettled;
import city.hotline.cases.Ending;
import city.hotline.followup.CitizenCases;
import city.hotline.foundation.Sentences;
import city.hotline.orders.Compared;
import city.hotline.providers.ProviderFiles;
import city.hotline.providers.ProviderId;
import city.hotline.providers.ProviderUnknown;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for citizens, who have a token and no login. What one of them chooses is dispatched as an operator dispatches, under
 * the lock of the case; the firm's file is held last, so that no firm gets more than it can have, however many choose it at
 * once.
 */
@Service
@Transactional
public class CitizenChoices {
    private final CitizenChoiceTable table;
    private final ChoosableFirms firms;
    private final CaseChoices choices;
    private final Cases cases;
    private final CitizenCases citizens;
    private final ProviderFiles files;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CitizenChoices(
            CitizenChoiceTable table,
            ChoosableFirms firms,
            CaseChoices choices,
            Cases cases,
            CitizenCases citizens,
            ProviderFiles files,
            Tenants tenants,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.firms = firms;
        this.choices = choices;
        this.cases = cases;
        this.citizens = citizens;
        this.files = files;
        this.tenants = tenants;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What he is asked, with the firms that may have the order at this moment; or what became of it.
     *
     * @throws ChoiceGone for an unknown, an expired, a replaced and another city's token alike
     */
    @Transactional(readOnly = true)
    public AskedChoice asked(String token) {
        return asCitizen(() -> {
            FirmChoice choice = readable(token);
            CaseSummary subject = cases.file(choice.caseId()).summary();
            return new AskedChoice(
                    subject.number(),
                    citizen(choice).shortTitle(),
                    choice.state(),
                    choice.firmName(),
                    choice.until(),
                    choice.state() == ChoiceState.OPEN ? firms.of(subject) : List.of());
        });
    }

    /**
     * Dispatches the case to {@code firm}; of many at once one does.
     *
     * @throws ChoiceGone as {@link #asked} does
     * @throws ChoiceMade when it was chosen before, or the hotline has arranged it meanwhile
     * @throws FirmNotAvailable when {@code firm} may not have the order any more; he may choose another
     */
    public void choose(String token, ProviderId firm) {
        asCitizen(() -> {
            Held held = held(token);
            CaseSummary subject = held.subject();
            Compared chosen = free(subject, firm);
            String name = chosen.provider().name().zh();
            if (!table.choose(held.choice().id(), firm, name, now())) {
                throw new ChoiceMade();
            }
            settle(subject);
            return cases.assign(
                    subject.id(), new Ending.ToProvider(firm, name, Sentences.of("CHOSEN_BY_CITIZEN", Locale.CHINA)));
        });
    }

    /**
     * Leaves it to the hotline, which sees it at once.
     *
     * @throws ChoiceGone as {@link #asked} does
     * @throws ChoiceMade as {@link #choose} does
     */
    public void handBack(String token) {
        asCitizen(() -> {
            CaseSummary subject = held(token).subject();
            table.end(subject.id(), ChoiceState.HANDED_BACK, now());
            settle(subject);
            return choices.handBack(subject.id());
        });
    }

    /** The case, kept from everybody else while it is still his to choose. */
    private Held held(String token) {
        CaseSummary subject = choices.hold(readable(token).caseId());
        FirmChoice choice = readable(token);
        if (!choice.runs(now())) {
            throw new ChoiceMade();
        }
        return new Held(choice, subject);
    }

    private record Held(FirmChoice choice, CaseSummary subject) {}

    private Compared free(CaseSummary subject, ProviderId firm) {
        try {
            files.hold(firm);
        } catch (ProviderUnknown unknown) {
            throw new FirmNotAvailable();
        }
        return firms.find(subject, firm).orElseThrow(FirmNotAvailable::new);
    }

    private void settle(CaseSummary subject) {
        events.publishEvent(new DeadlineSettled(subject.id(), DeadlineKind.CHOICE, now()));
    }

    private FirmChoice readable(String token) {
        FirmChoice choice =
                table.find(token).filter(found -> found.isReadable(now())).orElseThrow(ChoiceGone::new);
        citizen(choice);
        return choice;
    }

    /** Whoever is not to be written to any more, since his matter is on a sealed line now, reads nothing either. */
    private CitizenCases.Told citizen(FirmChoice choice) {
        return citizens.told(List.of(choice.caseId().value())).stream()
                .findFirst()
                .orElseThrow(ChoiceGone::new);
    }

    private <T> T asCitizen(Supplier<T> work) {
        try {
            return CurrentOperator.runAs(SystemOperator.of(tenants.current().id(), "chooser", Role.OPERATOR), work);
        } catch (CaseUnknown unknown) {
            throw new ChoiceGone();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
