package city.hotline.notifications;

import city.hotline.outbox.OutboxConsumer;
import city.hotline.outbox.OutboxEntry;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands notices to their gateways. Before a gateway is asked, a transaction of its own remembers that; so after a crash, or an
 * answer that never came, a notice is known to be in doubt: it is repeated where the gateway knows ids, and else shown as
 * unknown. Each notice has its own next time, so that one that cannot be sent holds up nobody.
 *
 * <p>What WeChat will not take goes by SMS, once, unless an earlier answer was lost: then nobody knows whether it arrived.
 */
@Component
class NoticeDelivery implements OutboxConsumer {
    static final String TOPIC = "notifications.notice";
    private static final Logger LOG = LoggerFactory.getLogger(NoticeDelivery.class);
    private static final String ANSWER_LOST = "ANSWER_LOST";
    private static final String NOT_FOLLOWING = "NOT_FOLLOWING";
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int DOUBLINGS = 7;

    private final NoticeTable table;
    private final Gateways gateways;
    private final FollowerTable followers;
    private final NotificationProperties properties;
    private final Tenants tenants;
    private final Clock clock;

    NoticeDelivery(
            NoticeTable table,
            Gateways gateways,
            FollowerTable followers,
            NotificationProperties properties,
            Tenants tenants,
            Clock clock) {
        this.table = table;
        this.followers = followers;
        this.gateways = gateways;
        this.properties = properties;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public List<String> topics() {
        return List.of(TOPIC);
    }

    @Override
    public boolean schedules() {
        return true;
    }

    @Override
    public Map<Long, String> deliver(List<OutboxEntry> batch) {
        batch.forEach(entry -> table.outgoing(entry.subject()).ifPresent(this::hand));
        return Map.of();
    }

    private void hand(NoticeTable.Outgoing notice) {
        gateways.of(notice.medium())
                .ifPresentOrElse(gateway -> hand(notice, gateway), () -> undelivered(notice, "NO_GATEWAY"));
    }

    private void hand(NoticeTable.Outgoing notice, Gateway gateway) {
        Instant now = clock.instant();
        Instant free = notice.urgent()
                ? now
                : table.quietHours().free(now, tenants.current().zone());
        if (notice.state() == NoticeState.SENDING && !gateway.knowsIds()) {
            settle(notice, NoticeState.UNKNOWN, ANSWER_LOST);
        } else if (free.isAfter(now)) {
            table.later(notice.id(), free, notice.attempts(), "", notice.doubted());
        } else {
            address(notice).ifPresentOrElse(to -> send(notice, gateway, to), () -> undelivered(notice, NOT_FOLLOWING));
        }
    }

    /** Where its gateway finds the receiver now; nothing where he does not follow any more. */
    private Optional<String> address(NoticeTable.Outgoing notice) {
        return notice.medium() == Medium.WECHAT
                ? followers.openIdOf(notice.phone()).map(OpenId::value)
                : Optional.of(notice.phone());
    }

    private void send(NoticeTable.Outgoing notice, Gateway gateway, String to) {
        Instant asked = clock.instant();
        table.sending(notice.id());
        switch (gateway.send(notice.id(), to, subject(notice), notice.body())) {
            case Answer.Accepted taken -> settle(notice, NoticeState.SENT, "");
            case Answer.Refused refused -> undelivered(notice, refused.reason());
            case Answer.NotFollowing gone -> {
                followers.end(new OpenId(to), notice.id(), asked);
                undelivered(notice, NOT_FOLLOWING);
            }
            case Answer.Away away -> again(notice, "GATEWAY_AWAY", () -> undelivered(notice, "GATEWAY_AWAY"));
            case Answer.Lost lost
            when gateway.knowsIds() ->
                again(notice.inDoubt(), ANSWER_LOST, () -> settle(notice, NoticeState.UNKNOWN, ANSWER_LOST));
            case Answer.Lost lost -> settle(notice, NoticeState.UNKNOWN, ANSWER_LOST);
        }
    }

    /** Its medium will not take it: the text message takes its place, where there is one and no doubt. */
    private void undelivered(NoticeTable.Outgoing notice, String reason) {
        if (!notice.replaceable()) {
            settle(notice, NoticeState.FAILED, reason);
        } else if (notice.doubted()) {
            settle(notice, NoticeState.UNKNOWN, ANSWER_LOST);
        } else {
            table.goBySms(notice.id(), reason, clock.instant());
            LOG.info("notice {} goes by SMS {}", notice.id(), reason);
        }
    }

    private static String subject(NoticeTable.Outgoing notice) {
        return notice.medium() == Medium.EMAIL ? NoticeTexts.subject(notice.occasion()) : "";
    }

    private void again(NoticeTable.Outgoing notice, String reason, Runnable inTheEnd) {
        int attempts = notice.attempts() + 1;
        if (attempts >= properties.attempts()) {
            inTheEnd.run();
        } else {
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(notice.attempts(), DOUBLINGS));
            table.later(notice.id(), clock.instant().plus(wait), attempts, reason, notice.doubted());
        }
    }

    private void settle(NoticeTable.Outgoing notice, NoticeState state, String reason) {
        table.settle(notice.id(), state, notice.attempts() + 1, reason);
        LOG.info("notice {} {} {}", notice.id(), state, reason);
    }
}
