package city.hotline.cases;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens cases under ids that a test chooses, so that two cities can have the same ones. */
@Component
public class TwinCases {
    private final CaseOpening opening;
    private final TransactionTemplate transaction;

    TwinCases(CaseOpening opening, TransactionTemplate transaction) {
        this.opening = opening;
        this.transaction = transaction;
    }

    /** For the city and the operator of the present work. */
    public CaseSummary open(CaseId id, OpenCase command) {
        return transaction.execute(status -> opening.open(id, command));
    }
}
