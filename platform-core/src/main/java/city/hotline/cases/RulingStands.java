package city.hotline.cases;

import city.hotline.departments.DispatchRule;
import city.hotline.foundation.Refusal;

/** It was ruled before that such cases are this department's; they are not given back for that reason again. */
public final class RulingStands extends Refusal {
    RulingStands(String number, DispatchRule rule) {
        super(
                Kind.CONFLICT,
                "RULING_STANDS",
                number,
                rule.from().toString(),
                rule.caseNumber(),
                rule.leadName().zh(),
                rule.leadName().en());
    }
}
