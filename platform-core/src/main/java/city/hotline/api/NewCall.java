package city.hotline.api;

import city.hotline.intake.TelephonyEvent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a telephone exchange reports about one call. */
@Schema(name = "TelephonyEvent", description = "话务事件。 A report about one call.", example = ApiExamples.TELEPHONY_EVENT)
record NewCall(
        @Schema(
                description = "话务系统的通话标识，同一通电话各事件相同。 The exchange's name of the call.",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 100)
        @Nullable
        String callId,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"RINGING", "ANSWERED", "HELD", "HUNG_UP"})
        @Nullable
        String type,

        @Schema(description = "主叫号码；隐藏号码可为空。 Null or empty when withheld.") @Nullable
        String callerNumber,

        @Schema(description = "被叫号码。 The number that was dialled.", maxLength = 40) @Nullable
        String dialledNumber,

        @Schema(description = "振铃或通话的坐席号。 The seat that rings or talks.", maxLength = 20) @Nullable
        String seatNumber,

        @Schema(
                description = "发生时刻，带时区。 When it happened, with an offset.",
                requiredMode = Schema.RequiredMode.REQUIRED,
                format = "date-time")
        @Nullable
        String at) {

    /** @throws FieldsRefused with every field that is wrong */
    TelephonyEvent event() {
        FieldChecks checks = new FieldChecks();
        String call = checks.field(
                "callId", () -> of(required("callId", callId), null, null).callId());
        TelephonyEvent.Type what = checks.field("type", () -> type(required("type", type)));
        checks.field("dialledNumber", () -> of("-", dialledNumber, null).dialledNumber());
        checks.field("seatNumber", () -> of("-", null, seatNumber).seatNumber());
        Instant when = checks.field("at", () -> instant(required("at", at)));
        checks.finish();
        return new TelephonyEvent(
                Objects.requireNonNull(call),
                Objects.requireNonNull(what),
                callerNumber,
                dialledNumber,
                seatNumber,
                Objects.requireNonNull(when));
    }

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return "NewCall";
    }

    private static TelephonyEvent of(String call, @Nullable String dialled, @Nullable String seat) {
        return new TelephonyEvent(call, TelephonyEvent.Type.RINGING, null, dialled, seat, Instant.EPOCH);
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw RequestRefused.invalid("FIELD_MISSING", field);
        }
        return value;
    }

    private static TelephonyEvent.Type type(String text) {
        try {
            return TelephonyEvent.Type.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw RequestRefused.invalid("TELEPHONY_TYPE_UNKNOWN");
        }
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw RequestRefused.invalid("INSTANT_INVALID", "at");
        }
    }
}
