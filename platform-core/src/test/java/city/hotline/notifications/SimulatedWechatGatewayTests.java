package city.hotline.notifications;

import static city.hotline.testing.TwoCities.NINGBO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.testing.RoomTest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The same contract by WeChat, where the receiver is whoever follows. */
@RoomTest
class SimulatedWechatGatewayTests extends SimulatedGatewayTests {
    private static final OpenId FOLLOWER = new OpenId("oSimulatedGatewayTests000001");
    private static final String PHONE = "+8613900000048";

    @Autowired
    WechatFollowers followers;

    @Autowired
    FollowerTable table;

    @Autowired
    InboundMessages inbound;

    @BeforeEach
    void follow() {
        tell(PHONE);
    }

    @Test
    void whoeverFollowsNoMoreIsReachedByTextMessageAlone() {
        supervisor(() -> {
            inbox.does(SimulatedInbox.Fault.NOT_FOLLOWING);
            return PHONE;
        });
        assertThat(send(Medium.WECHAT, to())).isEqualTo(new Answer.NotFollowing());
        assertThat(send(Medium.SMS, PHONE)).isEqualTo(new Answer.Accepted());

        asUsual();
        tell(null);
        assertThat(send(Medium.WECHAT, to())).isEqualTo(new Answer.NotFollowing());
    }

    @Test
    void whereTheAccountIsARealOneNobodySeesOrSpeaksForItsFollowers() {
        SimulatedInbox off =
                new SimulatedInbox(jdbc, inbound, followers, table, new Simulation(true, false), Clock.systemUTC());

        String phone = "+8613900000049";
        tenants.runAs(
                NINGBO,
                () -> followers.take(new FollowerEvent(
                        NoticeId.next().toString(), new OpenId("oNothingCameToHim"), phone, Instant.now())));

        List<String> here = supervisor(() -> inbox.phones());
        List<String> there = supervisor(() -> new TransactionTemplate(transactions).execute(status -> off.phones()));

        assertThat(here).contains(phone);
        assertThat(there).doesNotContain(phone);
        assertThatThrownBy(() -> off.follow(phone, false)).isInstanceOf(IllegalStateException.class);
    }

    @Override
    public String to() {
        return FOLLOWER.value();
    }

    @Override
    Medium medium() {
        return Medium.WECHAT;
    }

    private Answer send(Medium medium, String to) {
        return tenants.runAs(NINGBO, () -> new SimulatedGateway(medium, inbox).send(NoticeId.next(), to, "", "您好"));
    }

    private void tell(@org.jspecify.annotations.Nullable String phone) {
        tenants.runAs(
                NINGBO,
                () -> followers.take(new FollowerEvent(NoticeId.next().toString(), FOLLOWER, phone, Instant.now())));
    }
}
