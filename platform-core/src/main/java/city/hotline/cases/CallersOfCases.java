package city.hotline.cases;

import city.hotline.callers.CallerId;
import city.hotline.callers.CallerReaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever may know of a case may know who asked for it; a firm from when it takes it on until it is closed. */
@Component
class CallersOfCases implements CallerReaders {
    private static final String KNOWN =
            "select exists (select from hotline_case where caller_id = :caller and removed_at is null and "
                    + CaseAccess.SQL + " and not (" + CaseAccess.SERVED
                    + " and state not in ('ACCEPTED', 'ARRIVED', 'WAITING', 'DONE')))";

    private final JdbcClient jdbc;

    CallersOfCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean handleFor(CallerId caller) {
        return jdbc.sql(KNOWN)
                .param("caller", caller.value())
                .params(CaseAccess.parameters())
                .query(Boolean.class)
                .single();
    }
}
