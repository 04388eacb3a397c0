package city.hotline.notifications;

import city.hotline.foundation.RandomText;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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
    private static final int OPENID_BYTES = 20;

    private final JdbcClient jdbc;
    private final InboundMessages inbound;
    private final WechatFollowers wechat;
    private final FollowerTable followers;
    private final Simulation simulation;
    private final Clock clock;

    SimulatedInbox(
            JdbcClient jdbc,
            InboundMessages inbound,
            WechatFollowers wechat,
            FollowerTable followers,
            Simulation simulation,
            Clock clock) {
        this.simulation = simulation;
        this.wechat = wechat;
        this.followers = followers;
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
        LOSES_ANSWERS,
        /** Whoever is written to by WeChat does not follow any more; text messages arrive. */
        NOT_FOLLOWING
    }

    /** A message as the phone shows it. */
    public record Message(Medium medium, String phone, String body, Instant at) {}

    /**
     * The phones that something came to, and where the account is simulated those whose owner followed, the latest first; at most 30.
     * Numbers of an account's real followers stand nowhere.
     */
    @PreAuthorize("hasAuthority('SUPERVISE')")
    @Transactional(readOnly = true)
    public List<String> phones() {
        return jdbc.sql("""
                        select phone from (select phone, at from simulated_message
                            union all select phone, at from wechat_event where phone <> '' and :simulated) seen
                        group by phone order by max(at) desc limit 30""")
                .param("simulated", simulation.account())
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

    /** Whether the owner of this phone follows the city's WeChat account. */
    @PreAuthorize("hasAuthority('SUPERVISE')")
    @Transactional(readOnly = true)
    public boolean follows(String phone) {
        return followers.openIdOf(phone).isPresent();
    }

    /**
     * The owner of this phone follows the city's WeChat account, or follows it no more, as its gateway would tell.
     *
     * @throws IllegalStateException where the account is a real one: nobody speaks for its followers
     */
    @PreAuthorize("hasAuthority('SUPERVISE')")
    public void follow(String phone, boolean follows) {
        if (!simulation.account()) {
            throw new IllegalStateException("the account is a real one");
        }
        OpenId who = followers.openIdOf(phone).orElseGet(() -> new OpenId(RandomText.of(OPENID_BYTES)));
        wechat.take(new FollowerEvent(UUID.randomUUID().toString(), who, follows ? phone : null, clock.instant()));
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
    public Fault arrive(NoticeId id, Medium medium, String to, String body) {
        Optional<String> phone = medium == Medium.WECHAT ? followers.phoneOf(new OpenId(to)) : Optional.of(to);
        Fault fault = phone.isEmpty() ? Fault.NOT_FOLLOWING : wrong(medium);
        if (fault == Fault.NONE || fault == Fault.LOSES_ANSWERS) {
            keep(id, medium, phone.orElseThrow(), body);
        }
        return fault;
    }

    private void keep(NoticeId id, Medium medium, String phone, String body) {
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

    private Fault wrong(Medium medium) {
        Fault fault = wrong();
        return fault == Fault.NOT_FOLLOWING && medium != Medium.WECHAT ? Fault.NONE : fault;
    }

    private Fault wrong() {
        return Fault.valueOf(jdbc.sql("select fault from simulated_fault")
                .query(String.class)
                .single());
    }
}
