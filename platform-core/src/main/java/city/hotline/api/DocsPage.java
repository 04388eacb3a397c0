package city.hotline.api;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The page over the API document. Everything it needs comes from here: it works without any outside network. */
@Hidden
@Controller
class DocsPage {
    private static final String PAGE = "/api/docs";
    private static final String BUNDLED = "classpath*:META-INF/resources/webjars/swagger-ui/*/";
    private static final Map<String, MediaType> FILES = Map.of(
            "swagger-ui.css", new MediaType("text", "css", StandardCharsets.UTF_8),
            "swagger-ui-bundle.js", new MediaType("text", "javascript", StandardCharsets.UTF_8),
            "favicon-32x32.png", MediaType.IMAGE_PNG);
    private static final Map<String, MediaType> OURS =
            Map.of("start.js", new MediaType("text", "javascript", StandardCharsets.UTF_8));
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @GetMapping(PAGE)
    ResponseEntity<Resource> page() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", POLICY)
                .body(new ClassPathResource("docs.html", DocsPage.class));
    }

    @GetMapping(PAGE + "/{file}")
    ResponseEntity<Resource> file(@PathVariable String file) throws Exception {
        if (OURS.containsKey(file)) {
            return answer(OURS.get(file), new ClassPathResource("docs-" + file, DocsPage.class));
        }
        if (!FILES.containsKey(file)) {
            throw new NoResourceFoundException(HttpMethod.GET, PAGE + "/" + file, file);
        }
        return answer(FILES.get(file), bundled(file));
    }

    /** The document as YAML, at the address where people look for it. */
    @GetMapping("/api/openapi.yaml")
    String yaml() {
        return "forward:/api/openapi.json.yaml";
    }

    private static ResponseEntity<Resource> answer(MediaType type, Resource resource) {
        return ResponseEntity.status(HttpStatus.OK)
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .body(resource);
    }

    /** The version stands in the path, and there is one. */
    private static Resource bundled(String file) throws Exception {
        return new PathMatchingResourcePatternResolver().getResources(BUNDLED + file)[0];
    }
}
