package city.hotline.intake;

import city.hotline.access.CurrentOperator;
import city.hotline.foundation.StoredText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Short questions of operators to the supervisors of their city, in the middle of a contact, and the answers. They are kept
 * with the contact, so that neither side loses them with its screen.
 */
@Service
@Transactional
public class SupervisorQuestions {
    /** The most characters of a question, and of an answer. */
    public static final int LONGEST = 500;

    private static final int LONGEST_ABOUT = 200;
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Logger log = LoggerFactory.getLogger(SupervisorQuestions.class);

    private final QuestionTable table;
    private final ContactTable contacts;
    private final Announcements announcements;
    private final Clock clock;

    SupervisorQuestions(QuestionTable table, ContactTable contacts, Announcements announcements, Clock clock) {
        this.table = table;
        this.contacts = contacts;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Asks the supervisors about a contact.
     *
     * @param about what the contact is about so far, at most 200 characters, may be empty
     * @param words 1 to {@link #LONGEST} characters
     * @throws ContactUnknown when there is no such contact
     */
    @PreAuthorize("hasAuthority('TAKE_CONTACTS')")
    public SupervisorQuestion ask(ContactId contact, String about, String words) {
        StoredText.within("about", about, LONGEST_ABOUT);
        StoredText.required("question", words, LONGEST);
        ContactId known =
                contacts.find(contact).orElseThrow(ContactUnknown::new).id();
        SupervisorQuestion asked =
                new SupervisorQuestion(QuestionId.next(), known, about, words, signature(), now(), null);
        table.insert(asked);
        log.info("Question {} was asked in contact {}", asked.id(), contact);
        announcements.afterCommit(List.of(new SupervisorAsked(asked.id(), contact, asked.askedAt())));
        return asked;
    }

    /**
     * Answers a question, once.
     *
     * @param words 1 to {@link #LONGEST} characters
     * @throws QuestionUnknown when there is no such question
     * @throws QuestionAnswered when another supervisor was faster
     */
    @PreAuthorize("hasAuthority('SUPERVISE')")
    public SupervisorQuestion answer(QuestionId id, String words) {
        StoredText.required("answer", words, LONGEST);
        SupervisorQuestion.Reply reply = new SupervisorQuestion.Reply(words, signature(), now());
        boolean first = table.answer(id, reply);
        SupervisorQuestion question = table.find(id).orElseThrow(QuestionUnknown::new);
        if (!first) {
            throw new QuestionAnswered(
                    question.reply() == null ? "" : question.reply().by());
        }
        log.info("Question {} was answered", id);
        announcements.afterCommit(List.of(new SupervisorAnswered(id, question.contact(), reply.at())));
        return question;
    }

    /** Those of the last day that wait for an answer, oldest first; at most 100. */
    @PreAuthorize("hasAuthority('SUPERVISE')")
    @Transactional(readOnly = true)
    public List<SupervisorQuestion> waiting() {
        return table.waiting(now().minus(A_DAY));
    }

    /** Those of one contact, oldest first; none for a contact that this city does not know. */
    @PreAuthorize("hasAuthority('TAKE_CONTACTS')")
    @Transactional(readOnly = true)
    public List<SupervisorQuestion> of(ContactId contact) {
        return table.of(contact);
    }

    private static String signature() {
        return CurrentOperator.require().signature();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
