package city.hotline.ui.desk;

import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Ending;
import city.hotline.cases.IdempotencyKey;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.OpenCase;
import city.hotline.catalogue.ServiceItem;
import city.hotline.intake.Contact;
import city.hotline.intake.Contacts;
import city.hotline.intake.Drafts;
import city.hotline.orders.Offers;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends contacts: with a new case, on a case that is there already, or with none. All of it happens, or nothing. */
@Service
@Transactional
@PreAuthorize("hasAuthority('TAKE_CONTACTS')")
class DeskWork {
    private final Contacts contacts;
    private final Drafts drafts;
    private final Cases cases;
    private final Offers offers;

    DeskWork(Contacts contacts, Drafts drafts, Cases cases, Offers offers) {
        this.offers = offers;
        this.contacts = contacts;
        this.drafts = drafts;
        this.cases = cases;
    }

    /** Makes the case of a sheet without gaps. Sent twice, it is one case, and the second answer is the first's. */
    public CaseSummary finish(ContactSheet sheet) {
        Contact contact = contacts.get(sheet.id());
        CaseId made = contact.caseId();
        if (made != null) {
            return cases.file(made).summary();
        }
        CaseSummary opened = cases.openOnce(new IdempotencyKey("contact:" + sheet.id()), command(sheet));
        if (sheet.way() == Way.OFFER && opened.state() == CaseState.REGISTERED) {
            offers.open(opened.id());
            opened = cases.file(opened.id()).summary();
        }
        contacts.endWith(sheet.id(), opened.id());
        drafts.discard(sheet.id(), sheet.sequence());
        return opened;
    }

    /** The need was told before: what is new about it becomes a note of that case, and the contact ends with it. */
    public CaseSummary merge(ContactSheet sheet, CaseId told) {
        if (!sheet.text().isBlank()) {
            cases.note(told, sheet.text());
        }
        contacts.endWith(sheet.id(), told);
        drafts.discard(sheet.id(), sheet.sequence());
        return cases.file(told).summary();
    }

    /** No case is made of it: a wrong number, a thank-you. */
    public void endWithoutCase(ContactSheet sheet) {
        contacts.end(sheet.id());
        drafts.discard(sheet.id(), sheet.sequence());
    }

    private OpenCase command(ContactSheet sheet) {
        Contact contact = sheet.contact();
        ServiceItem item = sheet.item();
        return OpenCase.of(
                        contact.channel(),
                        contact.caller(),
                        sheet.title(),
                        sheet.text().strip())
                .about(item == null ? null : new ItemChoice(item.id(), item.code()))
                .at(sheet.address().strip(), sheet.area().strip())
                .onLine(Objects.requireNonNullElse(contact.line(), ""))
                .confidential(sheet.confidential())
                .answering(sheet.asked().given())
                .ending(ending(sheet));
    }

    private static @Nullable Ending ending(ContactSheet sheet) {
        Way way = sheet.way();
        if (way == null) {
            return null;
        }
        Target target = sheet.target();
        return switch (way) {
            case ANSWERED -> new Ending.Answered(sheet.words().strip());
            case OFFER -> null;
            case NOT_AVAILABLE -> new Ending.NotAvailable(sheet.words().strip());
            case DEPARTMENT, PROVIDER, VOLUNTEERS ->
                target == null ? null : target.ending(way, sheet.words().strip());
        };
    }
}
