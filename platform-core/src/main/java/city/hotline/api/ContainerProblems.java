package city.hotline.api;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.Uuids;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says what the servlet container refuses before any filter sees the request, a path with broken encoding above all, in
 * the form of every other refusal and without the container's name. The container makes it by name.
 */
public class ContainerProblems extends ErrorReportValve {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < HttpServletResponse.SC_BAD_REQUEST || response.getContentWritten() > 0) {
            return;
        }
        try {
            write(request, response, HttpRefused.with(status));
        } catch (IOException | IllegalStateException gone) {
            // Nobody is there to read it, or another answer is on its way.
            container.getLogger().debug("an error was not reported", gone);
        }
    }

    private static void write(Request request, Response response, Refusal refusal) throws IOException {
        String path = Objects.requireNonNullElse(request.getRequestURI(), "");
        String traceId = Uuids.next().toString().replace("-", "");
        // Without a path the request line itself was unreadable: no browser writes such a one.
        boolean api = path.isEmpty() || ApiPaths.covers(path);
        response.setContentType(api ? "application/problem+json" : "text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getReporter()
                .write(
                        api
                                ? JSON.writeValueAsString(ProblemDocument.of(refusal, path, traceId))
                                : Problems.page(refusal, traceId));
        response.finishResponse();
    }
}
