package city.hotline.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * E-mail by SMTP (RFC 5321). The Message-ID is the notice's, but no server drops a second message for it, so what is in doubt is
 * not repeated.
 */
record SmtpGateway(JavaMailSender sender, String from) implements Gateway {

    @Override
    public Medium medium() {
        return Medium.EMAIL;
    }

    @Override
    public boolean knowsIds() {
        return false;
    }

    @Override
    public Answer send(NoticeId id, String to, String subject, String body) {
        try {
            sender.send(message(id, to, subject, body));
            return new Answer.Accepted();
        } catch (AddressException noAddress) {
            return new Answer.Refused("ADDRESS_REFUSED");
        } catch (MailAuthenticationException refused) {
            return new Answer.Away();
        } catch (MailSendException failed) {
            return answer(failed);
        } catch (MessagingException unwritable) {
            return new Answer.Refused("MESSAGE_REFUSED");
        }
    }

    /** Without a failure of the message, parting alone went wrong; with the cause as its failure, there was no connection. */
    private static Answer answer(MailSendException failed) {
        Exception[] said = failed.getMessageExceptions();
        if (said.length == 0) {
            return new Answer.Accepted();
        }
        return said[0].equals(failed.getCause()) ? new Answer.Away() : answer(said[0]);
    }

    /** The connection stood: what the server said to the message, or that it fell silent. */
    private static Answer answer(Exception said) {
        if (!(said instanceof SendFailedException refused) || fellSilent(refused)) {
            return new Answer.Lost();
        }
        return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0
                ? new Answer.Refused("ADDRESS_REFUSED")
                : new Answer.Away();
    }

    /** How the SMTP client tells that the connection ended where an answer was due. */
    private static boolean fellSilent(SendFailedException failure) {
        return String.valueOf(failure.getMessage()).startsWith("[EOF]");
    }

    private MimeMessage message(NoticeId id, String to, String subject, String body) throws MessagingException {
        MimeMessage message = new Named(id);
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(new InternetAddress(to, true));
        helper.setSubject(subject);
        helper.setText(body);
        return message;
    }

    /** A message whose id stays. */
    private static final class Named extends MimeMessage {
        private final NoticeId id;

        Named(NoticeId id) {
            super((Session) null);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@notice>");
        }
    }
}
