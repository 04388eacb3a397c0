package city.hotline.followup;

import city.hotline.access.AuditTrail;
import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.cases.CaseId;
import city.hotline.foundation.PlainText;
import city.hotline.foundation.Uuids;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 线下抽检: some of what is closed is looked at on the spot, by somebody who did not call back about it. Draws stay with their
 * seeds, repeated ones too, so that none can be thrown away unseen.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('FOLLOW_UP')")
public class OfflineChecks {
    public static final int SEED = 64;
    private static final int DRAWS = 50;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEED_BYTES = 8;

    private final OfflineCheckTable table;
    private final FollowUpRows calls;
    private final EvaluationRows evaluations;
    private final AuditTrail audit;
    private final Clock clock;

    OfflineChecks(
            OfflineCheckTable table, FollowUpRows calls, EvaluationRows evaluations, AuditTrail audit, Clock clock) {
        this.table = table;
        this.calls = calls;
        this.evaluations = evaluations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Draws from what was closed in a period, sealed lines left out.
     *
     * @param seed such as the numbers of a public lottery; a blank one is replaced by chance
     * @throws CheckDrawInvalid when nothing is there to be drawn from, or when too many would be drawn
     */
    @PreAuthorize("hasAuthority('SUPERVISE')")
    public CheckDraw draw(DrawFilter filter, String seed) {
        String used = PlainText.line("seed", seed.strip(), SEED).isEmpty() ? byChance() : seed.strip();
        List<Lot> lots = Lot.drawn(used, table.closed(filter));
        if (lots.isEmpty()) {
            throw new CheckDrawInvalid("NOTHING");
        }
        int drawn = filter.of(lots.size());
        CheckDraw draw = new CheckDraw(
                Uuids.next(), now(), CurrentOperator.require().signature(), used, filter, lots.size(), drawn, 0);
        table.insert(draw);
        for (int place = 1; place <= drawn; place++) {
            table.insert(draw.id(), place, lots.get(place - 1));
        }
        audit.record("CHECKS_DRAWN", "check-draw:" + draw.id(), used + " " + drawn + "/" + lots.size());
        return draw;
    }

    /** The newest first, at most 50. */
    @Transactional(readOnly = true)
    public List<CheckDraw> draws() {
        return table.draws(DRAWS);
    }

    /** What was drawn, in the order of the tickets; cases that may not be known are left out. */
    @Transactional(readOnly = true)
    public List<OfflineCheck> of(UUID draw) {
        return table.of(draw);
    }

    /** How what was seen agrees with what was said. */
    @Transactional(readOnly = true)
    public CheckFigures figures(UUID draw) {
        return CheckFigures.of(table.of(draw));
    }

    /**
     * Keeps what somebody saw, beside what was said until now.
     *
     * @throws CheckUnknown for another city's too
     * @throws CheckGiven when somebody was first
     * @throws CheckerCalledBack for whoever called back about the case
     */
    public OfflineCheck record(UUID id, Seen seen) {
        OfflineCheck check = table.find(id).orElseThrow(CheckUnknown::new);
        Operator me = CurrentOperator.require();
        if (calls.calledBack(check.caseId(), me)) {
            throw new CheckerCalledBack(check.number());
        }
        if (!table.write(id, said(check.caseId()), seen, me.signature(), now())) {
            throw new CheckGiven();
        }
        audit.record("CHECK_RECORDED", "case:" + check.caseId(), check.number());
        return table.find(id).orElseThrow(CheckUnknown::new);
    }

    /** The citizen's last word that counts; the handler's where there is none. */
    private Said said(CaseId id) {
        return evaluations.of(id).stream()
                .filter(Evaluation::counts)
                .reduce((one, next) -> next)
                .map(last -> Said.by(last.answers()))
                .orElse(Said.DONE);
    }

    private static String byChance() {
        byte[] bytes = new byte[SEED_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
