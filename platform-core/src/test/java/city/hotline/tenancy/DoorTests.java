package city.hotline.tenancy;

import static city.hotline.testing.TwoCities.NINGBO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.foundation.RefusalWriter;
import city.hotline.foundation.SecurityEvents;
import city.hotline.foundation.TraceFilter;
import city.hotline.testing.RoomTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@RoomTest
@ExtendWith(OutputCaptureExtension.class)
class DoorTests {
    private static final String PROXY = "10.1.2.3";

    @Autowired
    TenantDirectory directory;

    @Autowired
    DirectoryTable table;

    @Autowired
    ControlPlane controlPlane;

    @Autowired
    Shards shards;

    @Autowired
    RefusalWriter refusals;

    @Autowired
    TraceFilter trace;

    @Autowired
    ObjectMapper json;

    @LocalServerPort
    int port;

    private final TenantId city = new TenantId("door" + Long.toString(System.nanoTime(), 36));

    @BeforeEach
    void aCityOfOurOwn() {
        controlPlane.create(new NewTenant(city, TenantKind.CITY, "门", "Door", "D", "#000000", "main"));
        controlPlane.enter(city, TenantState.LIVE);
    }

    @AfterEach
    void eraseIt() {
        if (directory.byId(city).isPresent()) {
            controlPlane.erase(city);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "X-Tenant-ID, ruian",
        "X-Forwarded-Host, ruian.localhost",
        "Forwarded, host=ruian.localhost",
    })
    void aHeaderOfAnUntrustedHopIsIgnoredAndLogged(String header, String value, CapturedOutput output)
            throws Exception {
        MockHttpServletRequest request = request("ningbo.localhost", "203.0.113.9");
        request.addHeader(header, value);

        assertThat(boundBehind(request)).contains(NINGBO);
        assertThat(output.getOut().lines().filter(line -> line.contains("refused kind=")))
                .singleElement()
                .asString()
                .contains("refused kind=FORGED_HEADER path=/desk")
                .doesNotContain(value);
    }

    @Test
    void aTrustedProxyIsBelieved() throws Exception {
        MockHttpServletRequest request = request("internal.example", PROXY);
        request.addHeader("X-Forwarded-Host", "Ningbo.LOCALHOST:8443");

        assertThat(boundBehind(request)).contains(NINGBO);
    }

    @Test
    void aTrustedProxyThatNamesTwoHostsNamesNone() throws Exception {
        MockHttpServletRequest request = request("ningbo.localhost", PROXY);
        request.addHeader("X-Forwarded-Host", "ruian.localhost");
        request.addHeader("X-Forwarded-Host", "ningbo.localhost");
        MockHttpServletRequest list = request("ningbo.localhost", PROXY);
        list.addHeader("X-Forwarded-Host", "ruian.localhost, ningbo.localhost");

        assertThat(boundBehind(request)).isEmpty();
        assertThat(boundBehind(list)).isEmpty();
    }

    @Test
    void aTenantHeaderIsBelievedFromNobody() throws Exception {
        MockHttpServletRequest request = request("ningbo.localhost", PROXY);
        request.addHeader("X-Tenant-ID", "ruian");

        assertThat(boundBehind(request)).contains(NINGBO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody.localhost",
                "localhost",
                "127.0.0.1",
                "ningbo.localhost.evil.example",
                "ningbo.localhost.",
                "n\u0456ngbo.localhost",
                "xn--nngbo-n5a.localhost",
                "ningbo",
                "evil-ningbo.localhost",
                ""
            })
    void anUnknownOrLookAlikeHostGetsAPageThatNamesNobody(String host, CapturedOutput output) throws Exception {
        MockHttpServletRequest request = request(host, "203.0.113.9");
        request.addHeader("Accept", "text/html");

        MockHttpServletResponse response = answer(request);

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentType()).startsWith("text/html");
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .contains("未找到该热线", "No hotline answers here")
                .doesNotContainIgnoringCase("ningbo")
                .doesNotContain("宁波", "瑞安");
        assertThat(output).contains("refused kind=UNKNOWN_HOST path=/desk");
    }

    @Test
    void aRefusalIsAProblemWithATraceId() throws Exception {
        MockHttpServletRequest request = request("nobody.localhost", "203.0.113.9");
        request.setRequestURI("/api/v1/cases");
        request.addHeader("X-Trace-Id", "chosen by the client");

        MockHttpServletResponse response = answer(request);

        JsonNode problem = json.readTree(response.getContentAsString(StandardCharsets.UTF_8));
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(problem.get("type").asString()).isEqualTo("urn:boling:problem:TENANT_UNKNOWN");
        assertThat(problem.get("title").asString()).isEqualTo("Not Found");
        assertThat(problem.get("status").asInt()).isEqualTo(404);
        assertThat(problem.get("code").asString()).isEqualTo("TENANT_UNKNOWN");
        assertThat(problem.get("detail").asString()).contains("未找到", "No hotline");
        assertThat(problem.get("instance").asString()).isEqualTo("/api/v1/cases");
        assertThat(problem.get("traceId").asString())
                .matches("[0-9a-f]{32}")
                .isEqualTo(response.getHeader("X-Trace-Id"));
    }

    @Test
    void theRunningServerRefusesTheSameWay() throws IOException {
        assertThat(get("nobody.localhost")).startsWith("HTTP/1.1 404").contains("TENANT_UNKNOWN", "X-Trace-Id: ");
        assertThat(get(city + ".localhost")).doesNotContain("TENANT_");
        controlPlane.enter(city, TenantState.SUSPENDED);
        assertThat(get(city + ".localhost")).startsWith("HTTP/1.1 403").contains("TENANT_SUSPENDED");
    }

    @Test
    void aPathThatOnlyLooksLikeTheActuatorsGoesThroughTheDoor() throws Exception {
        MockHttpServletRequest request = request("nobody.localhost", "203.0.113.9");
        request.setRequestURI("/actuator/../desk");
        request.setServletPath("/desk");

        assertThat(answer(request).getStatus()).isEqualTo(404);
    }

    @Test
    void aSuspensionReachesAnotherProcessWithinASecondAndLeavesTheData() throws Exception {
        TenantDirectory elsewhere = new TenantDirectory(table);
        assertThat(elsewhere.byId(city).orElseThrow().state()).isEqualTo(TenantState.LIVE);

        controlPlane.enter(city, TenantState.SUSPENDED);
        MockHttpServletResponse here = answer(request(city + ".localhost", "203.0.113.9"));
        TimeUnit.MILLISECONDS.sleep(1_000);

        assertThat(here.getStatus()).isEqualTo(403);
        assertThat(here.getContentAsString(StandardCharsets.UTF_8)).contains("TENANT_SUSPENDED");
        assertThat(elsewhere.byId(city).orElseThrow().state()).isEqualTo(TenantState.SUSPENDED);
        assertThat(count("select 1 from pg_class where relnamespace = '" + Tenant.schemaOf(city) + "'::regnamespace"))
                .isPositive();
    }

    @Test
    void ofAnErasedTenantNothingIsLeft() {
        controlPlane.erase(city);

        assertThat(directory.byId(city)).isEmpty();
        assertThat(directory.byHost(city + ".localhost")).isEmpty();
        assertThat(count("select 1 from pg_namespace where nspname = '" + Tenant.schemaOf(city) + "'"))
                .isZero();
        assertThat(count("select 1 from pg_roles where rolname = '" + Tenant.schemaOf(city) + "'"))
                .isZero();
        assertThat(count("select 1 from platform.tenant where code = '" + city + "'"))
                .isZero();
        assertThat(count("select 1 from platform.tenant_host where tenant = '" + city + "'"))
                .isZero();
        assertThatThrownBy(() -> controlPlane.erase(city)).isInstanceOf(TenantUnknown.class);
    }

    @Test
    void manyForgedHeadersDoNotFloodTheLog(CapturedOutput output) {
        SecurityEvents events = eventsOfTheirOwn();

        for (int i = 0; i < 1_000; i++) {
            events.refused(SecurityEvents.Kind.FORGED_HEADER, "/flood\r\nforged line " + i);
        }

        assertThat(output.getOut().lines().filter(line -> line.contains("path=/flood__forged_line_")))
                .hasSize(60);
    }

    private Optional<TenantId> boundBehind(MockHttpServletRequest request) throws Exception {
        List<TenantId> bound = new java.util.ArrayList<>();
        door().doFilter(
                        request,
                        new MockHttpServletResponse(),
                        (passed, answer) -> Tenants.bound().ifPresent(tenant -> bound.add(tenant.id())));
        return bound.stream().findFirst();
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        trace.doFilter(request, response, (passed, answer) -> door().doFilter(passed, answer, new MockFilterChain()));
        return response;
    }

    private TenantFilter door() {
        SecurityEvents events = eventsOfTheirOwn();
        TenancyProperties properties =
                new TenancyProperties("localhost", List.of(), Set.of("10.1.0.0/16", "192.0.2.7"), 0, 2);
        return new TenantFilter(
                new RequestedHost(properties, events), directory, properties, List.of(), refusals, events);
    }

    private static SecurityEvents eventsOfTheirOwn() {
        return new SecurityEvents(Clock.systemUTC());
    }

    private static MockHttpServletRequest request(String host, String from) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/desk");
        request.setServletPath("/desk");
        request.setServerName(host);
        request.setRemoteAddr(from);
        return request;
    }

    private String get(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                InputStream in = socket.getInputStream()) {
            String request = "GET /api/v1/nothing HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private long count(String sql) {
        return Sql.inTransaction(shards.owner("main"), owner -> Sql.texts(owner, sql))
                .size();
    }
}
