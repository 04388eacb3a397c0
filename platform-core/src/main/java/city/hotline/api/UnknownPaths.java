package city.hotline.api;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Under /api nothing is left to whoever takes all other paths: what no controller answers is unknown. */
@Configuration(proxyBeanMethods = false)
class UnknownPaths {
    /** After the controllers, which say 405 themselves, and before resources and screens. */
    private static final int ORDER = 100;

    @Bean
    SimpleUrlHandlerMapping unknownApiPaths() {
        HttpRequestHandler unknown = (request, response) -> {
            throw new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), request.getRequestURI(), "");
        };
        SimpleUrlHandlerMapping mapping = new SimpleUrlHandlerMapping();
        mapping.setUrlMap(Map.of("/api", unknown, "/api/**", unknown));
        mapping.setOrder(ORDER);
        return mapping;
    }
}
