package city.hotline.followup;

import city.hotline.cases.CaseId;
import city.hotline.cases.HandlerKind;
import city.hotline.catalogue.Urgency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a case that is done decides how its citizen is asked.
 *
 * @param round how often it was reworked before
 * @param itemCode empty while nobody knows what it is about
 * @param mobile whether there is a mobile number that may be written to
 */
record FollowUpFacts(
        CaseId id,
        int round,
        String line,
        String itemCode,
        @Nullable Urgency urgency,
        @Nullable HandlerKind handlerKind,
        @Nullable UUID handler,
        boolean mobile) {}
