package city.hotline.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpGatewayTests {
    private final NoticeId id = NoticeId.next();

    @Test
    void aRealServerGetsTheMessageUnderTheIdOfTheNotice() throws Exception {
        GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            Answer answer = send(server.getSmtp().getPort(), "liu@city.test");

            assertThat(answer).isEqualTo(new Answer.Accepted());
            MimeMessage arrived = server.getReceivedMessages()[0];
            assertThat(arrived.getSubject()).isEqualTo("时限提醒");
            assertThat(arrived.getMessageID()).isEqualTo("<" + id + "@notice>");
            assertThat(arrived.getContent().toString().strip()).isEqualTo("案件 NB-1 😀");
            assertThat(GreenMailUtil.getHeaders(arrived)).contains("liu@city.test");
        } finally {
            server.stop();
        }
    }

    @Test
    void aRefusedRecipientIsRefusedForGood() throws IOException {
        try (ScriptedSmtp server = new ScriptedSmtp(true)) {
            assertThat(send(server.port(), "nobody@city.test")).isEqualTo(new Answer.Refused("ADDRESS_REFUSED"));
        }
        assertThat(send(1, "no address")).isEqualTo(new Answer.Refused("ADDRESS_REFUSED"));
    }

    @Test
    void aServerThatIsNotThereIsAway() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(send(free, "liu@city.test")).isEqualTo(new Answer.Away());
    }

    @Test
    void aServerThatFallsSilentAfterTheMessageLeavesItInDoubt() throws IOException {
        try (ScriptedSmtp server = new ScriptedSmtp(false)) {
            assertThat(send(server.port(), "liu@city.test")).isEqualTo(new Answer.Lost());
        }
    }

    private Answer send(int port, String to) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "3000");
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "3000");
        SmtpGateway gateway = new SmtpGateway(sender, "hotline@city.test");
        assertThat(gateway.knowsIds()).isFalse();
        return gateway.send(id, to, "时限提醒", "案件 NB-1 😀");
    }
}
