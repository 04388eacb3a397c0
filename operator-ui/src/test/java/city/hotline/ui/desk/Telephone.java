package city.hotline.ui.desk;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Role;
import city.hotline.intake.Contact;
import city.hotline.intake.Contacts;
import city.hotline.intake.MissedCalls;
import city.hotline.intake.Telephony;
import city.hotline.intake.TelephonyEvent;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Operators;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The telephone exchange of a test: it rings seats by the door that the real one uses. */
@Component
public class Telephone {
    private static final AtomicInteger NEXT_NUMBER =
            new AtomicInteger((int) (System.nanoTime() / 1000 % 9_000_000) + 1_000_000);

    private final Telephony telephony;
    private final Contacts contacts;
    private final MissedCalls missed;
    private final Tenants tenants;
    private final Clock clock;

    Telephone(Telephony telephony, Contacts contacts, MissedCalls missed, Tenants tenants, Clock clock) {
        this.telephony = telephony;
        this.contacts = contacts;
        this.missed = missed;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** A mobile number that no other call of this run has. */
    public static String freshNumber() {
        return "1385" + NEXT_NUMBER.getAndIncrement();
    }

    public Contact ring(TenantId city, String seat, String from) {
        return ring(city, seat, from, "81890");
    }

    Contact ring(TenantId city, String seat, String from, String dialled) {
        return report(city, TelephonyEvent.Type.RINGING, "test-" + UUID.randomUUID(), from, dialled, seat);
    }

    /** A call that nobody took. */
    Contact miss(TenantId city, String seat, String from) {
        Contact call = ring(city, seat, from);
        return report(city, TelephonyEvent.Type.HUNG_UP, String.valueOf(call.callId()), from, "81890", seat);
    }

    private Contact report(
            TenantId city, TelephonyEvent.Type type, String call, String from, String dialled, String seat) {
        return as(city, () -> telephony.on(new TelephonyEvent(call, type, from, dialled, seat, clock.instant())));
    }

    /** Ends what earlier tests left on the city's seats. */
    public void clear(TenantId city) {
        as(city, () -> {
            contacts.open().forEach(open -> contacts.end(open.id()));
            missed.today().forEach(call -> missed.dismiss(call.id()));
            return city;
        });
    }

    <R> R as(TenantId city, Supplier<R> work) {
        return tenants.runAs(city, () -> CurrentOperator.runAs(Operators.of(city, Role.OPERATOR), work));
    }
}
