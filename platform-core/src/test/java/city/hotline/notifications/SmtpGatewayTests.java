package city.hotline.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** On a real server where it takes, and on a scripted one where it misbehaves. */
class SmtpGatewayTests implements GatewayContract {
    private final GreenMail taking = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private ScriptedSmtp refusing;
    private ScriptedSmtp silent;
    private int port;

    @BeforeEach
    void start() throws IOException {
        taking.start();
        refusing = new ScriptedSmtp(true);
        silent = new ScriptedSmtp(false);
        port = taking.getSmtp().getPort();
    }

    @AfterEach
    void stop() throws IOException {
        taking.stop();
        refusing.close();
        silent.close();
    }

    @Test
    void aRealServerGetsTheMessageUnderTheIdOfTheNotice() throws Exception {
        NoticeId id = NoticeId.next();

        gateway().send(id, to(), "时限提醒", "案件 NB-1 😀");

        MimeMessage arrived = taking.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("时限提醒");
        assertThat(arrived.getMessageID()).isEqualTo("<" + id + "@notice>");
        assertThat(arrived.getContent().toString().strip()).isEqualTo("案件 NB-1 😀");
        assertThat(GreenMailUtil.getHeaders(arrived)).contains("liu@city.test");
    }

    @Test
    void whatIsNoAddressIsRefusedForGood() {
        assertThat(gateway().send(NoticeId.next(), "no address", "时限提醒", "案件"))
                .isEqualTo(new Answer.Refused("ADDRESS_REFUSED"));
    }

    @Test
    void noServerDropsASecondMessageForItsIdSoTheGatewayDoesNotClaimThat() {
        assertThat(gateway().knowsIds()).isFalse();
    }

    @Override
    public Gateway gateway() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "1000");
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "1000");
        return new SmtpGateway(sender, "hotline@city.test");
    }

    @Override
    public void otherSide(OtherSide does) throws IOException {
        port = switch (does) {
            case TAKES -> taking.getSmtp().getPort();
            case REFUSES -> refusing.port();
            case AWAY -> nobody();
            case SILENT -> silent.port();
        };
    }

    @Override
    public long arrived(NoticeId id) {
        return Arrays.stream(taking.getReceivedMessages())
                .filter(message -> isOf(id, message))
                .count();
    }

    @Override
    public String to() {
        return "liu@city.test";
    }

    private static boolean isOf(NoticeId id, MimeMessage message) {
        try {
            return message.getMessageID().contains(id.toString());
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int nobody() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
