package city.hotline.api;

import city.hotline.foundation.RefusalWriter;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container itself refuses, or somebody refused by status alone, is said like every other refusal. */
@Hidden
@Controller
class ErrorDispatches implements ErrorController {
    private final RefusalWriter refusals;

    ErrorDispatches(RefusalWriter refusals) {
        this.refusals = refusals;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        refusals.write(request, response, HttpRefused.with(status instanceof Integer code ? code : 404));
    }
}
