package city.hotline.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTests {
    private final ClientAddress address = new ClientAddress(new Binder(new MapConfigurationPropertySource(Map.of(
                    "hotline.tenancy.domain", "hotline.test",
                    "hotline.tenancy.trusted-proxies[0]", "10.0.0.0/8")))
            .bindOrCreate("hotline.tenancy", TenancyProperties.class));

    /** The header is a list, the nearest hop last; what nobody trusted wrote is worth nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            203.0.113.9 |                                    | 203.0.113.9
            203.0.113.9 | 198.51.100.1                       | 203.0.113.9
            10.0.0.1    | 198.51.100.1                       | 198.51.100.1
            10.0.0.1    | 1.2.3.4, 198.51.100.1              | 198.51.100.1
            10.0.0.1    | 1.2.3.4, 198.51.100.1, 10.0.0.2    | 198.51.100.1
            10.0.0.1    | 10.0.0.3, 10.0.0.2                 | 10.0.0.3
            10.0.0.1    | 2001:db8::7                        | 2001:db8::7
            10.0.0.1    | unknown                            | 10.0.0.1
            10.0.0.1    | 198.51.100.1, <script>, 10.0.0.2   | 10.0.0.2
            10.0.0.1    |                                    | 10.0.0.1
            """)
    void ofForwardedAddressesTheLastIsBelievedThatNoTrustedProxyHas(String hop, String forwarded, String expected) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(hop);
        if (forwarded != null) {
            request.addHeader("X-Forwarded-For", forwarded);
        }

        assertThat(address.of(request)).isEqualTo(expected);
    }
}
