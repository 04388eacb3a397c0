package city.hotline.credit;

import city.hotline.access.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The city's figures for sanctions and appeals. */
@Service
@Transactional
public class CreditPolicies {
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    CreditPolicies(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @PreAuthorize("hasAnyAuthority('READ_CASES', 'HANDLE_ORDERS')")
    @Transactional(readOnly = true)
    public CreditPolicy today() {
        return read();
    }

    /** Holds for what is verified from now on; every sanction keeps the time that it was given. */
    @PreAuthorize("hasAuthority('JUDGE_PROVIDERS') and hasAuthority('MANAGE_CLOCKS')")
    public void change(CreditPolicy policy) {
        jdbc.sql("update credit_policy set months = :months, appeal_days = :days")
                .param("months", policy.months())
                .param("days", policy.appealDays())
                .update();
        audit.record("CREDIT_POLICY_CHANGED", "city", policy.months() + " months, " + policy.appealDays() + " days");
    }

    CreditPolicy read() {
        return jdbc.sql("select months, appeal_days from credit_policy")
                .query((row, index) -> new CreditPolicy(row.getInt(1), row.getInt(2)))
                .single();
    }
}
