package city.hotline.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** The API document (OpenAPI 3.1): the same for every city, and it names none. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:city/hotline/api/springdoc.properties")
class ApiDocument {
    private static final Set<String> SIGNED = Set.of(TelephonyApi.EVENTS, MessagesApi.INBOUND, MessagesApi.WECHAT);
    private static final String TOKEN = "token";
    private static final String PROBLEM = "application/problem+json";

    private static final Map<String, String> EVERYWHERE = Map.of(
            "400", "请求不合规格 · Malformed",
            "401", "没有有效凭证 · No valid credential",
            "500", "系统内部出错 · Our failure",
            "503", "暂时繁忙，请按 Retry-After 重试 · Busy, try again after Retry-After");
    private static final Map<String, String> WITH_TOKEN = Map.of("403", "没有权限，或热线暂停 · Not allowed, or suspended");
    private static final Map<String, String> WITH_BODY = Map.of(
            "413", "正文超过 1 MB · Body over 1 MB",
            "415", "不是 JSON · Not JSON",
            "422", "字段有误，见 errors · Fields are wrong, see errors");
    private static final Map<String, String> WITH_FILTER = Map.of("422", "参数有误 · A parameter is wrong");
    private static final Map<String, String> WITH_ID = Map.of("404", "未找到 · Unknown");
    private static final Map<String, String> WITH_KEY = Map.of("409", "幂等键已用于别的内容 · The key stands for other content");

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("拨灵 Boling API v1")
                        .version("v1")
                        .description("市民热线的接口：登记与查询工单、查询事项、上报话务事件。时刻均为 UTC（ISO-8601）。"
                                + "\n\nThe interface of a city's hotline: register and read cases, look up service"
                                + " items, report calls. Instants are UTC (ISO-8601).")
                        .license(new License().name("Apache-2.0")))
                .servers(List.of(new Server().url("/").description("本热线 · This hotline")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("bl_<city>_<secret>")
                                        .description("本市的接口令牌。 An API token of this city.")));
    }

    @Bean
    OpenApiCustomizer problemResponses() {
        return document -> {
            ModelConverters.getInstance(true).readAll(Problem.class).forEach(document.getComponents()::addSchemas);
            document.getPaths()
                    .forEach((path, item) -> item.readOperations().forEach(operation -> {
                        problemsOf(path, operation)
                                .forEach((status, words) ->
                                        operation.getResponses().putIfAbsent(status, problem(words)));
                    }));
        };
    }

    private static Map<String, String> problemsOf(String path, Operation operation) {
        Map<String, String> problems = new LinkedHashMap<>(EVERYWHERE);
        boolean registers = "registerCase".equals(operation.getOperationId());
        problems.putAll(operation.getRequestBody() == null ? WITH_FILTER : WITH_BODY);
        problems.putAll(SIGNED.contains(path) ? Map.of() : WITH_TOKEN);
        problems.putAll(path.contains("{id}") ? WITH_ID : Map.of());
        problems.putAll(registers ? WITH_KEY : Map.of());
        return problems;
    }

    private static ApiResponse problem(String words) {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description(words)
                .content(new Content().addMediaType(PROBLEM, new MediaType().schema(schema)));
    }
}
