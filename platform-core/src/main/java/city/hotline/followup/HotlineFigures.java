package city.hotline.followup;

import city.hotline.cases.CaseAccess;
import city.hotline.cases.CaseFigures;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalDouble;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The few figures that a header shows, each with its one definition. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('READ_CASES')")
public class HotlineFigures {
    private static final String KNOWN =
            "exists (select from hotline_case where hotline_case.id = evaluation.case_id and " + CaseAccess.SQL + ")";

    private final CaseFigures cases;
    private final JdbcClient jdbc;
    private final Tenants tenants;
    private final Clock clock;

    HotlineFigures(CaseFigures cases, JdbcClient jdbc, Tenants tenants, Clock clock) {
        this.cases = cases;
        this.jdbc = jdbc;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * The day so far, from midnight in the city's zone. Cases of older systems are in none of it.
     *
     * @param registered cases registered today
     * @param answeredAtOnce those of them that ended 当场答复
     * @param overdue open cases whose running clock has run out now, whenever they were registered
     * @param toFollowUp cases that are 待回访 now
     */
    public record Today(long registered, long answeredAtOnce, long overdue, long toFollowUp) {
        /** 当场答复率: answered at once of registered today, 0 to 1; empty before the first case. */
        public OptionalDouble answeredShare() {
            return share(answeredAtOnce, registered);
        }
    }

    /**
     * What citizens said in a period, called back or by their link; the first evaluation of each round counts, so a reworked
     * case counts again.
     *
     * @param asked evaluations
     * @param responded those where the handler had got in touch
     * @param solved those where the need was met; partly is not solved
     * @param rated those where stars were given
     * @param satisfied those of them with 4 or 5 stars
     */
    public record Rates(long asked, long responded, long solved, long rated, long satisfied) {
        /** 响应率: responded of asked, 0 to 1; empty when nobody was asked. */
        public OptionalDouble responseRate() {
            return share(responded, asked);
        }

        /** 解决率: solved of asked, 0 to 1; empty when nobody was asked. */
        public OptionalDouble solvedRate() {
            return share(solved, asked);
        }

        /** 满意率: satisfied of rated, 0 to 1; empty when nobody gave stars. */
        public OptionalDouble satisfiedRate() {
            return share(satisfied, rated);
        }
    }

    public Today today() {
        ZoneId zone = tenants.current().zone();
        LocalDate day = LocalDate.ofInstant(clock.instant(), zone);
        CaseFigures.Counted counted = cases.count(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
        return new Today(counted.registered(), counted.answeredAtOnce(), counted.overdue(), counted.toFollowUp());
    }

    /** @param from inclusive; {@code until} exclusive; by the time of the evaluation */
    public Rates rates(Instant from, Instant until) {
        return jdbc.sql("""
                        select count(*), count(*) filter (where responded), count(*) filter (where solved = 'YES'),
                            count(stars), count(*) filter (where stars >= :satisfied)
                        from evaluation where counts and at >= :from and at < :until and\s""" + KNOWN)
                .params(CaseAccess.parameters())
                .param("satisfied", FollowUpAnswers.SATISFIED_FROM)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, index) ->
                        new Rates(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .single();
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
