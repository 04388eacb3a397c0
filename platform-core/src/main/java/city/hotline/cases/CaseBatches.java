package city.hotline.cases;

import city.hotline.foundation.StoredText;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for one act on many cases: it is done with all of them, or with none. One case among them that is unknown here,
 * another city's included, that somebody changed since it was seen, or that stands where the act does not follow, and the
 * whole is refused with {@link BatchRefused}, which counts them; more than {@link #MOST} are refused with
 * {@link BatchTooLarge}. The same case twice counts once. Nothing goes to a firm or team that may be given nothing:
 * {@link city.hotline.providers.ProviderRefused}.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('WORK_ON_CASES')")
public class CaseBatches {
    public static final int MOST = 200;

    private final CaseBatch batch;
    private final CaseWork work;
    private final CaseReturns returns;
    private final Recipients recipients;

    CaseBatches(CaseBatch batch, CaseWork work, CaseReturns returns, Recipients recipients) {
        this.recipients = recipients;
        this.batch = batch;
        this.work = work;
        this.returns = returns;
    }

    /** 派单 of cases that are 待派. */
    public List<CaseSummary> assign(Collection<Marked> marked, Ending.Dispatch to) {
        recipients.require(to);
        return each(marked, Act.ASSIGN, to.note(), (subject, step) -> subject.assign(to, step));
    }

    /** 收回: cases that nobody accepted yet are 待派 again, as if they had not been sent. {@code reason} must say something. */
    public List<CaseSummary> recall(Collection<Marked> marked, String reason) {
        StoredText.required("reason", reason, Ending.NOTE);
        return each(marked, Act.RECALL, reason, (subject, step) -> subject.recall(reason, step));
    }

    /** 签收 of cases that are 待签收. */
    public List<CaseSummary> accept(Collection<Marked> marked) {
        return each(marked, Act.ACCEPT, "", Case::accept);
    }

    /** 退单; {@code reason} must say something. */
    public List<CaseSummary> giveBack(Collection<Marked> marked, String reason) {
        StoredText.required("reason", reason, Ending.NOTE);
        return batch.hold(marked, Act.GIVE_BACK).stream()
                .map(subject -> returns.giveBack(subject, GivenBack.recorded(reason)))
                .toList();
    }

    /** 改派: takes cases from those who handle them and gives them to {@code to}, whose note must say why. */
    public List<CaseSummary> handOver(Collection<Marked> marked, Ending.Dispatch to) {
        StoredText.required("note", to.note(), Ending.NOTE);
        recipients.require(to);
        List<Case> held = batch.hold(marked, Act.GIVE_BACK);
        held.forEach(subject -> work.take(subject, to.note(), (asked, step) -> asked.takeFrom(to.note(), step)));
        return held.stream()
                .map(subject -> work.take(subject, "", (asked, step) -> asked.assign(to, step)))
                .toList();
    }

    private List<CaseSummary> each(Collection<Marked> marked, Act act, String words, BiFunction<Case, Step, Act> deed) {
        return batch.hold(marked, act).stream()
                .map(subject -> work.take(subject, words, deed))
                .toList();
    }
}
