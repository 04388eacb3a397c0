package city.hotline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A citizen's need as another system sends it. Either title or description must say something. */
@Schema(
        name = "NewCase",
        description = "待登记的诉求。title 与 description 至少填一项。 A need to be registered; title or description is needed.",
        example = ApiExamples.NEW_CASE)
record NewCase(
        @Schema(
                description = "来源渠道，不分大小写。 How the need came, in any case.",
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"PHONE", "SMS", "WEB", "WECHAT", "APP", "ONE_KEY", "VISIT", "PARTNER"})
        @Nullable
        String channel,

        @Schema(description = "来电号码：手机、固话、短号，可带 +86 或分机；留空表示未知。 The caller's number in any usual writing.") @Nullable
        String callerPhone,

        @Schema(description = "来电人姓名。 The caller's name.", maxLength = 60) @Nullable
        String callerName,

        @Schema(description = "标题；留空取诉求内容的第一行。 Title; without one, the first line of the description.", maxLength = 200)
        @Nullable
        String title,

        @Schema(description = "诉求内容。 What the citizen needs.", maxLength = 20_000) @Nullable
        String description,

        @Schema(description = "事项编码，见 /items；留空表示未定。 Service item, see /items.", pattern = "[0-9]{6}") @Nullable
        String itemCode,

        @Schema(description = "地址。 Where help is needed.", maxLength = 300) @Nullable
        String address,

        @Schema(description = "来电人要求保密。 The caller wants to stay confidential.", defaultValue = "false") @Nullable
        Boolean confidential) {

    /** Names nobody, so that it may stand in a log. */
    @Override
    public String toString() {
        return "NewCase";
    }
}
