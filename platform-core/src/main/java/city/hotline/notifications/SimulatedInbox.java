package city.hotline.notifications;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What citizens' phones would show, where the simulator stands for the gateways. For demonstrations and training. */
@Service
@Transactional
public class SimulatedInbox {
    private final JdbcClient jdbc;
    private final InboundMessages inbound;
    private final Clock clock;

    SimulatedInbox(JdbcClient jdbc, InboundMessages inbound, Clock clock) {
        this.jdbc = jdbc;
        this.inbound = inbound;
        this.clock = clock;
    }

    /** What the simulator does wrong from now on. */
    public enum Fault {
        NONE,
        /** Every number is refused for good. */
        REFUSES,
        /** Nothing is taken. */
        AWAY,
        /** Everything is taken, and no answer comes. */
        LOSES_ANSWERS
    }

    /** A message as the phone shows it. */
    public record Message(Medium medium, String phone, String body, Instant at) {}

    /** The phones that something came to, the latest first; at most 30. */
    @PreAuthorize("hasAuthority('SUPERVISE')")
    @Transactional(readOnly = true)
    public List<String> phones() {
        return jdbc.sql("select phone from simulated_message group by phone order by max(at) desc limit 30")
                .query((row, index) -> row.getString(1))
                .list();
    }

    /** What came to one phone, oldest first. */
    @PreAuthorize("hasAuthority('SUPERVISE')")
    @Transactional(readOnly = true)
    public List<Message> messages(String phone) {
        return jdbc.sql("select medium, phone, body, at from simulated_message where phone = :phone order by at, id")
                .param("phone", phone)
                .query((row, index) -> new Message(
                        Medium.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What the citizen at this phone answers, as a gateway would forward it; says whether it changed anything. */
    @PreAuthorize("hasAuthority('SUPERVISE')")
    public boolean answer(String phone, String text) {
        return inbound.take(new InboundMessage(UUID.randomUUID().toString(), phone, text, clock.instant()));
    }

    /** Whether the owner of this phone does not want to be written to. */
    @PreAuthorize("hasAuthority('SUPERVISE')")
    @Transactional(readOnly = true)
    public boolean unwanted(String phone) {
        return jdbc.sql("select exists (select from unwritten_phone where phone = :phone)")
                .param("phone", phone)
                .query(Boolean.class)
                .single();
    }

    @PreAuthorize("hasAuthority('SUPERVISE')")
    @Transactional(readOnly = true)
    public Fault fault() {
        return wrong();
    }

    @PreAuthorize("hasAuthority('SUPERVISE')")
    public void does(Fault fault) {
        jdbc.sql("update simulated_fault set fault = :fault")
                .param("fault", fault.name())
                .update();
    }

    /** As a gateway far away takes it: whatever becomes of the sender's transaction, what arrived has arrived. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Fault arrive(NoticeId id, Medium medium, String phone, String body) {
        Fault fault = wrong();
        if (fault == Fault.NONE || fault == Fault.LOSES_ANSWERS) {
            jdbc.sql("""
                            insert into simulated_message (id, medium, phone, body, at)
                            values (:id, :medium, :phone, :body, :at) on conflict (id) do nothing""")
                    .param("id", id.value())
                    .param("medium", medium.name())
                    .param("phone", phone)
                    .param("body", body)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        return fault;
    }

    private Fault wrong() {
        return Fault.valueOf(jdbc.sql("select fault from simulated_fault")
                .query(String.class)
                .single());
    }
}
