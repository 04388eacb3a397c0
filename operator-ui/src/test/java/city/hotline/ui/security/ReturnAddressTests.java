package city.hotline.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.savedrequest.SavedRequest;

class ReturnAddressTests {
    private final ReturnAddress address = new ReturnAddress();

    @Test
    void theWayBackIsAPathWithItsQueryInACookieThatScriptsDoNotSee() {
        MockHttpServletRequest asked = new MockHttpServletRequest("GET", "/queues/mine");
        asked.setQueryString("q=%E8%B7%AF%E7%81%AF");
        MockHttpServletResponse response = new MockHttpServletResponse();

        address.saveRequest(asked, response);
        Cookie cookie = response.getCookie("BOLING_RETURN");

        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(backWith(cookie))
                .extracting(SavedRequest::getRedirectUrl)
                .isEqualTo("/queues/mine?q=%E8%B7%AF%E7%81%AF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/x",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "",
                "/a\r\nSet-Cookie: x=y"
            })
    void anotherHostIsNoWayBack(String planted) {
        byte[] bytes = planted.getBytes(StandardCharsets.US_ASCII);

        assertThat(backWith(new Cookie("BOLING_RETURN", Base64.getUrlEncoder().encodeToString(bytes))))
                .isNull();
    }

    @Test
    void whatIsNoBase64IsNoWayBack() {
        assertThat(backWith(new Cookie("BOLING_RETURN", "%%%"))).isNull();
    }

    @Test
    void aPostIsNotComeBackTo() {
        MockHttpServletResponse response = new MockHttpServletResponse();

        address.saveRequest(new MockHttpServletRequest("POST", "/queues"), response);

        assertThat(response.getCookies()).isEmpty();
    }

    @Test
    void whoHasComeBackHasNoWayBackLeft() {
        MockHttpServletRequest elsewhere = new MockHttpServletRequest("GET", "/desk");
        MockHttpServletRequest back = new MockHttpServletRequest("GET", "/x");
        MockHttpServletResponse kept = new MockHttpServletResponse();
        MockHttpServletResponse gone = new MockHttpServletResponse();
        elsewhere.setCookies(new Cookie("BOLING_RETURN", "L3g"));
        back.setCookies(new Cookie("BOLING_RETURN", "L3g"));

        address.getMatchingRequest(elsewhere, kept);
        address.getMatchingRequest(back, gone);

        assertThat(kept.getCookies()).isEmpty();
        assertThat(gone.getCookie("BOLING_RETURN"))
                .isNotNull()
                .satisfies(cookie -> assertThat(cookie.getMaxAge()).isZero());
    }

    private SavedRequest backWith(Cookie cookie) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setCookies(cookie);
        return address.getRequest(request, new MockHttpServletResponse());
    }
}
