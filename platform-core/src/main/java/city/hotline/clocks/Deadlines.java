package city.hotline.clocks;

import city.hotline.cases.CaseId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deadlines of the present city's cases, to be looked at. */
@Service
public class Deadlines {
    private final DeadlineTable table;

    Deadlines(DeadlineTable table) {
        this.table = table;
    }

    /** All that a case has or had, as they began. An id that is unknown here has none. */
    @PreAuthorize("hasAnyAuthority('READ_CASES', 'HANDLE_CASES')")
    @Transactional(readOnly = true)
    public List<Deadline> of(CaseId id) {
        return table.of(id);
    }
}
