package city.hotline.ui.desk;

import city.hotline.callers.CallerCard;
import city.hotline.callers.CallerId;
import city.hotline.cases.CallerHistory;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ServiceItem;
import city.hotline.followup.FollowUpAnswers;
import city.hotline.followup.FollowUps;
import city.hotline.intake.Contact;
import city.hotline.intake.ContactId;
import city.hotline.intake.Contacts;
import city.hotline.intake.Draft;
import city.hotline.intake.DraftContent;
import city.hotline.intake.Drafts;
import city.hotline.intake.ScreenPops;
import city.hotline.tenancy.Tenants;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays a contact on the desk: with its draft, and with what is known of its caller. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('TAKE_CONTACTS')")
class SheetOpening {
    private static final int LAST_CASES = 5;
    private static final int MONTHS_CONTACTS = 100;

    private final Contacts contacts;
    private final ScreenPops pops;
    private final Drafts drafts;
    private final Cases cases;
    private final FollowUps followUps;
    private final Catalogue catalogue;
    private final Targets targets;
    private final Tenants tenants;

    SheetOpening(
            Contacts contacts,
            ScreenPops pops,
            Drafts drafts,
            Cases cases,
            FollowUps followUps,
            Catalogue catalogue,
            Targets targets,
            Tenants tenants) {
        this.contacts = contacts;
        this.pops = pops;
        this.drafts = drafts;
        this.cases = cases;
        this.followUps = followUps;
        this.catalogue = catalogue;
        this.targets = targets;
        this.tenants = tenants;
    }

    /** Everything that the present operator has in hand, oldest first. */
    public List<ContactSheet> inHand() {
        return contacts.open().stream().map(this::sheet).toList();
    }

    /** @throws city.hotline.intake.ContactUnknown when there is no such contact here */
    public ContactSheet open(ContactId id) {
        return sheet(contacts.get(id));
    }

    /** @throws city.hotline.intake.ContactUnknown when there is no such contact here */
    public CallerFacts factsOf(ContactId id) {
        var pop = pops.of(id);
        CallerId caller = pop.contact().caller();
        CallerHistory history = cases.historyOf(caller, LAST_CASES);
        Map<CaseId, FollowUpAnswers> said = followUps.lastAnswers(
                history.last().stream().map(CaseSummary::id).toList());
        return new CallerFacts(pop, history, said, thisMonth(pop.contact()));
    }

    private ContactSheet sheet(Contact contact) {
        ContactSheet sheet = new ContactSheet(contact);
        Optional<Draft> draft = drafts.load(contact.id());
        if (draft.isPresent()) {
            restore(sheet, draft.get());
        } else {
            CallerFacts facts = factsOf(contact.id());
            CallerCard card = facts.card();
            sheet.offer(lastAddress(facts), Objects.requireNonNullElse(card.area(), ""), card.confidential());
        }
        return sheet;
    }

    private void restore(ContactSheet sheet, Draft draft) {
        DraftContent content = draft.content();
        ServiceItem item =
                Optional.ofNullable(content.item()).flatMap(catalogue::byId).orElse(null);
        Target target = Way.named(content.ending())
                .filter(Way::needsTarget)
                .flatMap(
                        way -> Optional.ofNullable(SheetDraft.targetId(content)).flatMap(id -> targets.byId(way, id)))
                .orElse(null);
        SheetDraft.restore(sheet, draft, item, target);
    }

    /** The address of the last case that had one, else the caller's own. A confidential caller's is not shown again. */
    private static String lastAddress(CallerFacts facts) {
        if (facts.card().masked()) {
            return "";
        }
        return facts.history().last().stream()
                .map(CaseSummary::address)
                .filter(address -> !address.isBlank())
                .findFirst()
                .or(() -> Optional.ofNullable(facts.card().address()))
                .orElse("");
    }

    private int thisMonth(Contact contact) {
        ZoneId zone = tenants.current().zone();
        LocalDate first = contact.beganAt().atZone(zone).toLocalDate().withDayOfMonth(1);
        return (int) contacts.of(contact.caller(), MONTHS_CONTACTS).stream()
                .filter(known ->
                        !known.beganAt().isBefore(first.atStartOfDay(zone).toInstant()))
                .count();
    }
}
