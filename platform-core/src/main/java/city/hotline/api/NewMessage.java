package city.hotline.api;

import city.hotline.callers.PhoneNumber;
import city.hotline.notifications.InboundMessage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a message gateway forwards of one citizen. */
@Schema(
        name = "InboundMessage",
        description = "市民回复的短信。 What a citizen answered.",
        example = ApiExamples.INBOUND_MESSAGE)
record NewMessage(
        @Schema(
                description = "通道的消息标识，重复上报时相同。 The gateway's name of the message.",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 100)
        @Nullable
        String id,

        @Schema(description = "市民号码。 Who wrote it.", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String phone,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 1000) @Nullable
        String text,

        @Schema(
                description = "发送时刻，带时区。 When it was sent, with an offset.",
                requiredMode = Schema.RequiredMode.REQUIRED,
                format = "date-time")
        @Nullable
        String at) {

    /** @throws FieldsRefused with every field that is wrong */
    InboundMessage message() {
        FieldChecks checks = new FieldChecks();
        String name = checks.field(
                "id", () -> of(MessageFields.required("id", id), "").id());
        String number = checks.field(
                "phone",
                () -> PhoneNumber.parse(MessageFields.required("phone", phone)).normal());
        String words = checks.field(
                "text", () -> of("-", MessageFields.required("text", text)).text());
        Instant when = checks.field("at", () -> MessageFields.instant("at", at));
        checks.finish();
        return new InboundMessage(
                Objects.requireNonNull(name),
                Objects.requireNonNull(number),
                Objects.requireNonNull(words),
                Objects.requireNonNull(when));
    }

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return "NewMessage";
    }

    private static InboundMessage of(String name, String words) {
        return new InboundMessage(name, "", words, Instant.EPOCH);
    }
}
