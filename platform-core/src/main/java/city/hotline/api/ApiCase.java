package city.hotline.api;

import city.hotline.callers.CallerCard;
import city.hotline.cases.CaseSummary;
import city.hotline.catalogue.ServiceItem;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case as other systems read it.
 *
 * @param description null in lists, which leave it out
 */
@Schema(
        name = "Case",
        description = "工单。列表中不含 description。 A case; lists leave the description out.",
        example = ApiExamples.CASE)
record ApiCase(
        String id,

        @Schema(description = "工单编号，市内唯一。 The human number, unique in the city.")
        String number,

        @Schema(
                description = "状态。 Where the case stands.",
                allowableValues = {
                    "REGISTERED",
                    "ASSIGNED",
                    "ACCEPTED",
                    "ARRIVED",
                    "DONE",
                    "ANSWERED",
                    "CLOSED_SOLVED",
                    "CLOSED_UNSOLVED",
                    "CLOSED_UNRATED",
                    "UNMET",
                    "WITHDRAWN"
                })
        String state,

        String channel,
        String title,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String description,

        @Schema(nullable = true, description = "事项；未定时为 null。 Null while nobody knows what it is about.") @Nullable
        Item item,

        @Schema(nullable = true, description = "来电人；未知时为 null。 Null for somebody unknown.")
        ApiCase.@Nullable Person caller,

        String address,
        boolean confidential,
        Instant registeredAt,

        @Schema(description = "首次响应时限。 By when the citizen is to hear.")
        Instant firstResponseDueAt,

        @Schema(nullable = true) @Nullable Instant firstRespondedAt,

        @Schema(description = "办结时限。 By when it is to be done.")
        Instant handlingDueAt,

        @Schema(nullable = true) @Nullable Instant doneAt,
        @Schema(nullable = true) @Nullable Instant closedAt,

        @Schema(description = "每次改动加一。 Grows with every change.")
        long version) {

    /** What the case is about. {@code name} is null when the catalogue no longer has the item. */
    @Schema(name = "CaseItem", description = "工单的事项。 What a case is about.")
    record Item(String code, @Schema(nullable = true) ApiItem.@Nullable Text name) {}

    /** Who called. */
    @Schema(name = "CaseCaller", description = "来电人；保密时姓名和号码均遮盖。 Who called; masked when confidential.")
    record Person(
            @Schema(nullable = true) @Nullable String name,
            @Schema(nullable = true) @Nullable String phone,

            @Schema(description = "是否已遮盖。 Whether name and phone are covered.")
            boolean masked) {}

    /** @param description null in lists */
    static ApiCase of(
            CaseSummary summary,
            @Nullable String description,
            @Nullable ServiceItem item,
            @Nullable CallerCard caller) {
        return new ApiCase(
                summary.id().toString(),
                summary.number(),
                summary.state().name(),
                summary.channel().name(),
                summary.title(),
                description,
                item(summary, item),
                caller == null ? null : CaseCallers.person(caller, summary.confidential()),
                summary.address(),
                summary.confidential(),
                summary.registeredAt(),
                summary.clocks().firstResponseDue(),
                summary.clocks().firstResponded(),
                summary.clocks().handlingDue(),
                summary.clocks().done(),
                summary.clocks().closed(),
                summary.version());
    }

    private static @Nullable Item item(CaseSummary summary, @Nullable ServiceItem item) {
        return summary.item() == null
                ? null
                : new Item(summary.item().code(), item == null ? null : ApiItem.Text.of(item.name()));
    }
}
