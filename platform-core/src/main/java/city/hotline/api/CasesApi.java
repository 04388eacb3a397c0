package city.hotline.api;

import city.hotline.cases.CaseFile;
import city.hotline.cases.CaseFilter;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.IdempotencyKey;
import city.hotline.cases.OnceOpened;
import city.hotline.cases.Page;
import city.hotline.cases.Queue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Cases for other systems: registering and reading. */
@Tag(name = "cases", description = "工单：登记与查询。 Cases: registering and reading.")
@RestController
@RequestMapping("/api/v1/cases")
class CasesApi {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Set<String> FILTERS = Set.of("state", "item", "q", "after", "limit");

    private final Registrations registrations;
    private final Cases cases;
    private final CaseDocuments documents;
    private final JsonMapper json;

    CasesApi(Registrations registrations, Cases cases, CaseDocuments documents, JsonMapper json) {
        this.registrations = registrations;
        this.cases = cases;
        this.documents = documents;
        this.json = json;
    }

    @Operation(
            operationId = "registerCase",
            summary = "登记工单 · Register a case",
            description =
                    "同一幂等键、同样内容，无论发送多少次，只登记一次，答复相同；内容不同则为 409。"
                            + " The same Idempotency-Key with the same content registers once; with other content it is refused.")
    @ApiResponse(
            responseCode = "201",
            description = "已登记 · Registered",
            headers = {
                @Header(
                        name = "Location",
                        description = "工单地址 · Address of the case",
                        schema = @Schema(type = "string")),
                @Header(
                        name = "Idempotency-Replayed",
                        description = "重复请求为 true · true for a repetition",
                        schema = @Schema(type = "string"))
            })
    @PostMapping
    ResponseEntity<Receipt> register(
            @Parameter(
                            in = ParameterIn.HEADER,
                            description = "幂等键：1 至 200 个可见 ASCII 字符，建议每件诉求一个 UUID。"
                                    + " 1 to 200 visible ASCII characters; best a UUID for each need.",
                            schema = @Schema(maxLength = 200))
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key,
            @RequestBody NewCase wish) {
        OnceOpened opened = registrations.register(key(key), json.writeValueAsString(wish), wish);
        ResponseEntity.BodyBuilder created = ResponseEntity.created(
                URI.create("/api/v1/cases/" + opened.summary().id()));
        if (opened.before()) {
            created.header("Idempotency-Replayed", "true");
        }
        return created.contentType(MediaType.APPLICATION_JSON).body(Receipt.of(opened.summary()));
    }

    @Operation(operationId = "readCase", summary = "查询工单 · Read a case")
    @GetMapping("/{id}")
    ResponseEntity<ApiCase> read(@PathVariable String id) {
        return answer(documents.of(cases.file(id(id))));
    }

    @Operation(
            operationId = "readTimeline",
            summary = "工单经过 · Read a case's timeline",
            description = "由早到晚。 Oldest first.")
    @GetMapping("/{id}/timeline")
    ResponseEntity<ApiPage<ApiEvent>> timeline(@PathVariable String id) {
        CaseFile file = cases.file(id(id));
        return answer(new ApiPage<>(file.timeline().stream().map(ApiEvent::of).toList(), null));
    }

    @Operation(
            operationId = "listCases",
            summary = "查询工单列表 · List cases",
            description = "由新到旧；把 next 作为 after 传回即得下一页。 Newest first; give next back as after for the next page.")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "state",
            description = "状态，可用逗号分隔多个。 States, apart by commas.",
            example = "REGISTERED,ASSIGNED")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "item",
            description = "事项编码，或其大类（两位）、小类（四位）。 Item, or the class or group above it.",
            example = "0101")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "q",
            description = "编号、标题或内容中的文字，最多 200 字。 A part of number, title or description.",
            example = "漏水")
    @Parameter(in = ParameterIn.QUERY, name = "after", description = "上一页的 next。 next of the page before.")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "limit",
            description = "每页条数，1 至 200。 1 to 200.",
            schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
    @GetMapping
    ResponseEntity<ApiPage<ApiCase>> list(HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, FILTERS);
        CaseFilter filter = CaseFilter.all()
                .states(parameters.choices("state", CaseState.class))
                .item(parameters.text("item"))
                .text(parameters.text("q"));
        Page<CaseSummary> page = cases.list(Queue.ALL, filter, parameters.text("after"), parameters.limit());
        return answer(documents.of(page));
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }

    private static @Nullable IdempotencyKey key(@Nullable String sent) {
        if (sent == null) {
            return null;
        }
        if (!KEY.matcher(sent).matches()) {
            throw FieldsRefused.at("Idempotency-Key", RequestRefused.malformed("IDEMPOTENCY_KEY_INVALID"));
        }
        return new IdempotencyKey(sent);
    }

    /** What is no id at all is an id that nobody has. */
    private static CaseId id(String text) {
        try {
            return CaseId.parse(text);
        } catch (IllegalArgumentException none) {
            return CaseId.next();
        }
    }
}
