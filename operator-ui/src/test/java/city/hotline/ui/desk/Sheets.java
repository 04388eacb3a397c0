package city.hotline.ui.desk;

import city.hotline.callers.CallerId;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.Channel;
import city.hotline.catalogue.CatalogueTemplate;
import city.hotline.catalogue.Coverage;
import city.hotline.catalogue.ServiceItem;
import city.hotline.catalogue.Wording;
import city.hotline.intake.Contact;
import city.hotline.intake.ContactId;
import city.hotline.intake.ContactTimes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contacts, items and handlers for the tests of the desk. */
final class Sheets {
    static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");
    private static final CatalogueTemplate NINGBO = CatalogueTemplate.read("ningbo");

    private Sheets() {}

    static ContactSheet ringing() {
        return new ContactSheet(call(new ContactTimes(NOON, null, null, null)));
    }

    static ContactSheet talking() {
        return new ContactSheet(call(new ContactTimes(NOON, NOON, null, null)));
    }

    static Contact call(ContactTimes times) {
        return contact("call-" + UUID.randomUUID(), times);
    }

    static Contact byHand(ContactTimes times) {
        return contact(null, times);
    }

    static ServiceItem leak() {
        return NINGBO.items().stream()
                .filter(item -> item.code().equals("020101"))
                .findFirst()
                .orElseThrow();
    }

    static Target firm() {
        return new Target(
                UUID.randomUUID(),
                new Wording("家和水电服务部", "Jiahe"),
                "057487180000",
                new Coverage(List.of("02"), List.of()),
                "",
                null,
                null,
                List.of(),
                false,
                null);
    }

    private static Contact contact(@Nullable String call, ContactTimes times) {
        return new Contact(
                ContactId.next(),
                Channel.PHONE,
                CallerId.next(),
                PhoneNumber.parse("13857400162"),
                call,
                "81890",
                null,
                null,
                null,
                NOON,
                times,
                null);
    }
}
