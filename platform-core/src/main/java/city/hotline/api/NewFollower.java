package city.hotline.api;

import city.hotline.callers.PhoneNumber;
import city.hotline.notifications.FollowerEvent;
import city.hotline.notifications.OpenId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a message gateway forwards of one follower of the city's WeChat account. */
@Schema(
        name = "WechatFollower",
        description = "市民关注或取消关注本市公众号、小程序。 A citizen follows the city's WeChat account, or follows it no more.",
        example = ApiExamples.FOLLOWER)
record NewFollower(
        @Schema(
                description = "通道的事件标识，重复上报时相同。 The gateway's name of the event.",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 100)
        @Nullable
        String id,

        @Schema(
                description = "市民在本市帐号下的 OpenID。 The citizen's OpenID towards this city's account.",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = 64)
        @Nullable
        String openid,

        @Schema(description = "市民号码；取消关注时不带。 Whose phone it is; absent when he follows no more.") @Nullable
        String phone,

        @Schema(description = "是否关注。 Whether he follows.", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Boolean follows,

        @Schema(
                description = "发生时刻，带时区。 When it happened, with an offset.",
                requiredMode = Schema.RequiredMode.REQUIRED,
                format = "date-time")
        @Nullable
        String at) {

    /** @throws FieldsRefused with every field that is wrong */
    FollowerEvent event() {
        FieldChecks checks = new FieldChecks();
        String name = checks.field("id", () -> FollowerEvent.named(MessageFields.required("id", id)));
        OpenId who = checks.field("openid", () -> new OpenId(MessageFields.required("openid", openid)));
        Boolean does = checks.field("follows", () -> MessageFields.required("follows", follows));
        String number = checks.field("phone", () -> does == null ? null : number(does));
        Instant when = checks.field("at", () -> MessageFields.instant("at", at));
        checks.finish();
        return new FollowerEvent(
                Objects.requireNonNull(name), Objects.requireNonNull(who), number, Objects.requireNonNull(when));
    }

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return "NewFollower";
    }

    private @Nullable String number(boolean does) {
        if (!does) {
            return phone == null ? null : refuse("FIELD_NOT_WANTED");
        }
        String number =
                PhoneNumber.parse(MessageFields.required("phone", phone)).normal();
        return number.isEmpty() ? refuse("FIELD_MISSING") : number;
    }

    private static String refuse(String code) {
        throw RequestRefused.invalid(code, "phone");
    }
}
