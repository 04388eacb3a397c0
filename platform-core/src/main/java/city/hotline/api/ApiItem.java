package city.hotline.api;

import city.hotline.catalogue.ServiceItem;
import city.hotline.catalogue.Wording;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;

/** A service item of the catalogue. */
@Schema(name = "Item", description = "服务事项。 A service item.", example = ApiExamples.ITEM)
record ApiItem(
        @Schema(description = "六位编码：大类、小类、事项。 Six digits: class, group, item.")
        String code,

        Text name,

        @JsonProperty("class") @Schema(description = "大类。 The class.")
        Text itemClass,

        @Schema(description = "小类。 The group.") Text group,

        @Schema(description = "所属专线。 The line that it belongs to.")
        String line,

        @Schema(description = "首次响应时限，如 30m、4h、1d、5wd（工作日）。 Promise of a first response.")
        String firstResponse,

        @Schema(description = "办结时限。 Promise of handling.") String handling) {

    /** The same words in both languages. */
    @Schema(name = "Text", description = "中英文。 In Chinese and English.")
    record Text(String zh, String en) {
        static Text of(Wording wording) {
            return new Text(wording.zh(), wording.en());
        }
    }

    static ApiItem of(ServiceItem item) {
        return new ApiItem(
                item.code(),
                Text.of(item.name()),
                Text.of(item.className()),
                Text.of(item.groupName()),
                item.dimensions().line(),
                item.firstResponse().toString(),
                item.handling().toString());
    }
}
