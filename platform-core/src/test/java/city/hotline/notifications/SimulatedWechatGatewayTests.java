package city.hotline.notifications;

import static city.hotline.testing.TwoCities.NINGBO;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.testing.RoomTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same contract by WeChat, where the receiver is whoever follows. */
@RoomTest
class SimulatedWechatGatewayTests extends SimulatedGatewayTests {
    private static final OpenId FOLLOWER = new OpenId("oSimulatedGatewayTests000001");
    private static final String PHONE = "+8613900000048";

    @Autowired
    WechatFollowers followers;

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
