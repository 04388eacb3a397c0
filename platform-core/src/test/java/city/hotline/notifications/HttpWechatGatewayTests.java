package city.hotline.notifications;

/** The same adapter by WeChat: the receiver is an OpenID, and one who is gone follows no more. */
class HttpWechatGatewayTests extends HttpGatewayTests {
    @Override
    public String to() {
        return "oHttpGatewayTests0000000001";
    }

    @Override
    Medium medium() {
        return Medium.WECHAT;
    }

    @Override
    Answer gone() {
        return new Answer.NotFollowing();
    }
}
