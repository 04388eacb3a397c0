package city.hotline.api;

import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ItemMatch;
import city.hotline.catalogue.ServiceItem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The city's catalogue for other systems. */
@Tag(name = "items", description = "服务事项目录。 The catalogue of service items.")
@RestController
class ItemsApi {
    private static final Set<String> FILTERS = Set.of("q", "after", "limit");

    private final Catalogue catalogue;

    ItemsApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Operation(
            operationId = "listItems",
            summary = "查询事项 · List service items",
            description = "带 q 时按贴近程度给出最贴近的若干项（不分页）；不带 q 时按编码列出全部，可翻页。"
                    + " With q the best matches, best first, on one page; without it the whole catalogue by code.")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "q",
            description = "文字、全拼、首字母或编码开头，最多 100 字。 Words, pinyin, initials or the beginning of a code.",
            example = "sglx")
    @Parameter(in = ParameterIn.QUERY, name = "after", description = "上一页的 next。 next of the page before.")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "limit",
            description = "条数，1 至 200。 1 to 200.",
            schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
    @GetMapping("/api/v1/items")
    ResponseEntity<ApiPage<ApiItem>> list(HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, FILTERS);
        String query = parameters.text("q");
        ApiPage<ApiItem> page =
                query == null ? byCode(parameters.text("after"), parameters.limit()) : best(query, parameters.limit());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(page);
    }

    private ApiPage<ApiItem> best(String query, int limit) {
        List<ApiItem> items = catalogue.find(query, limit).stream()
                .map(ItemMatch::item)
                .map(ApiItem::of)
                .toList();
        return new ApiPage<>(items, null);
    }

    private ApiPage<ApiItem> byCode(@Nullable String after, int limit) {
        List<ServiceItem> rest = catalogue.under("").stream()
                .filter(item -> after == null || item.code().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        List<ApiItem> items = rest.stream().limit(limit).map(ApiItem::of).toList();
        return new ApiPage<>(items, rest.size() > limit ? items.getLast().code() : null);
    }
}
