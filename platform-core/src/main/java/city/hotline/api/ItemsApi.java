package city.hotline.api;

import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ItemPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
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
            description = "带 q 时按贴近程度列出，最贴近的在前；不带 q 时按编码列出全部。两种都可翻页。"
                    + " With q the matches, best first; without it the whole catalogue by code. Both in pages.")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "q",
            description = "文字、全拼、首字母或编码开头，最多 100 字。 Words, pinyin, initials or the beginning of a code.",
            example = "sgls")
    @Parameter(in = ParameterIn.QUERY, name = "after", description = "上一页的 next。 next of the page before.")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "limit",
            description = "条数，1 至 200。 1 to 200.",
            schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
    @GetMapping("/api/v1/items")
    ResponseEntity<ApiPage<ApiItem>> list(HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, FILTERS);
        ItemPage page = catalogue.page(parameters.text("q"), parameters.text("after"), parameters.limit());
        List<ApiItem> items = page.items().stream().map(ApiItem::of).toList();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(new ApiPage<>(items, page.next()));
    }
}
