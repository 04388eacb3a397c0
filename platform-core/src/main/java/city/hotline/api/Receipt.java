package city.hotline.api;

import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * What a sender is told of a registration. It holds what never changes, so that a repetition is answered with the same
 * words however far the case has come.
 *
 * @param state as registered; how the case stands now is told by its address
 */
@Schema(
        name = "Receipt",
        description = "登记回执，重复发送得到同样的回执。 The receipt; a repetition gets the same one.",
        example = ApiExamples.RECEIPT)
record Receipt(
        String id,

        @Schema(description = "工单编号，市内唯一。 The human number, unique in the city.")
        String number,

        @Schema(description = "登记时的状态。 The state as registered.", allowableValues = "REGISTERED")
        String state,

        String channel,
        Instant registeredAt,

        @Schema(description = "首次响应时限。 By when the citizen is to hear.")
        Instant firstResponseDueAt) {
    static Receipt of(CaseSummary opened) {
        return new Receipt(
                opened.id().toString(),
                opened.number(),
                CaseState.REGISTERED.name(),
                opened.channel().name(),
                opened.registeredAt(),
                opened.clocks().firstResponseDue());
    }
}
