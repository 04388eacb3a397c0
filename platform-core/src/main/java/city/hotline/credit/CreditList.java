package city.hotline.credit;

import city.hotline.cases.CaseAccess;
import city.hotline.catalogue.Wording;
import city.hotline.providers.ProviderForm;
import city.hotline.providers.ProviderId;
import city.hotline.providers.ProviderStanding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Providers with their records. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('READ_CASES')")
public class CreditList {
    /** Each of the small tables is read once; they hold what was done badly, not what was done. */
    private static final String LIST = """
            with waits as (select r.provider, count(*) n from bad_record r where r.state = 'REPORTED'
                    and r.case_id in (select id from hotline_case where\s""" + CaseAccess.SQL + """
                    ) group by r.provider),
                counts as (select s.provider, count(*) n from sanction s
                    where s.reversed_at is null and s.lapses_at > :now group by s.provider),
                appealed as (select s.provider, count(*) n from appeal a join sanction s on s.id = a.sanction
                    where a.state = 'OPEN' group by s.provider)
            select p.id, p.code, p.name_zh, p.name_en, p.kind, p.standing, coalesce(waits.n, 0) waiting,
                coalesce(counts.n, 0) counting, coalesce(appealed.n, 0) appeals
            from provider p left join waits on waits.provider = p.id left join counts on counts.provider = p.id
                left join appealed on appealed.provider = p.id
            where cast(:provider as uuid) is null or p.id = :provider order by p.code""";

    private final JdbcClient jdbc;
    private final Clock clock;

    CreditList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every provider, by code. */
    public List<ProviderCredit> all() {
        return read(null);
    }

    /** Empty for an unknown one and for another city's alike. */
    public Optional<ProviderCredit> of(ProviderId provider) {
        return read(provider.value()).stream().findFirst();
    }

    private List<ProviderCredit> read(@Nullable UUID provider) {
        return jdbc.sql(LIST)
                .params(CaseAccess.parameters())
                .param("now", Rows.at(clock.instant()))
                .param("provider", provider)
                .query(CreditList::credit)
                .list();
    }

    private static ProviderCredit credit(ResultSet row, int index) throws SQLException {
        return new ProviderCredit(
                new ProviderId(Rows.uuid(row, "id")),
                row.getString("code"),
                new Wording(row.getString("name_zh"), row.getString("name_en")),
                ProviderForm.valueOf(row.getString("kind")),
                ProviderStanding.valueOf(row.getString("standing")),
                row.getLong("waiting"),
                row.getLong("counting"),
                row.getLong("appeals"));
    }
}
