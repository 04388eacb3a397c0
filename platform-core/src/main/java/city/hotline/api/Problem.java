package city.hotline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of {@link ProblemDocument}, for the API document alone. */
@Schema(
        name = "Problem",
        description = "错误说明（RFC 9457）。程序看 code，人看 detail。 Problem details: programs read code, people detail.",
        example = ApiExamples.PROBLEM)
record Problem(
        String type,
        String title,
        int status,
        @Schema(description = "稳定的错误码。 The stable code.") String code,

        @Schema(description = "中文在前，英文在后。 Chinese, then English.")
        String detail,

        String instance,

        @Schema(description = "追踪号，报告问题时请附上。 To be told to the administrator.")
        String traceId,

        @Schema(description = "有误的字段，一次说全；与字段无关时没有。 All fields that are wrong; absent otherwise.") @Nullable
        List<ProblemField> errors) {

    /** One field that is wrong. */
    @Schema(name = "ProblemField", description = "有误的字段。 A field that is wrong.")
    record ProblemField(String path, String code, String detail) {}
}
