package city.hotline.api;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Role;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Channel;
import city.hotline.cases.OpenCase;
import city.hotline.cases.TwinCases;
import city.hotline.foundation.Uuids;
import city.hotline.intake.TelephonySignature;
import city.hotline.tenancy.TenantId;
import city.hotline.testing.RoomTest;
import city.hotline.testing.Wire.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the API, tried with everything that belongs to the other city or to nobody. */
@RoomTest
class ApiIsolationTests {
    private static final String CASE =
            "{\"channel\":\"WEB\",\"title\":\"路灯不亮\",\"description\":\"路口第二盏\",\"address\":\"某路\"}";

    /** Those that ask for a token. {@code {id}} stands for a case. */
    private static final List<Route> WITH_TOKEN = List.of(
            new Route("GET", "/api/v1/cases", ""),
            new Route("POST", "/api/v1/cases", CASE),
            new Route("GET", "/api/v1/cases/{id}", ""),
            new Route("GET", "/api/v1/cases/{id}/timeline", ""),
            new Route("GET", "/api/v1/items", ""));

    private static final Route SIGNED = new Route("POST", "/api/v1/telephony/events", "");
    private static final Route ANSWERED = new Route("POST", "/api/v1/messages/inbound", "");
    private static final Route FOLLOWED = new Route("POST", "/api/v1/messages/wechat", "");

    /** Those that are the same for everybody and hold nothing of any city. */
    private static final Set<String> OPEN = Set.of(
            "GET /api/docs",
            "GET /api/docs/{file}",
            "GET /api/openapi.json",
            "GET /api/openapi.json.yaml",
            "GET /api/openapi.yaml");

    @Autowired
    Senders senders;

    @Autowired
    TwinCases twins;

    @Autowired
    ApplicationContext context;

    Sender ningbo;
    Sender ruian;

    @BeforeEach
    void letBothIn() {
        ningbo = senders.of(NINGBO, Role.OPERATOR);
        ruian = senders.of(RUIAN, Role.OPERATOR);
    }

    @Test
    void everyMappedRouteStandsInThisMatrix() {
        Set<String> tried = new TreeSet<>(OPEN);
        Stream.concat(WITH_TOKEN.stream(), Stream.of(SIGNED, ANSWERED, FOLLOWED))
                .map(Route::toString)
                .forEach(tried::add);

        assertThat(mapped()).isEqualTo(tried);
    }

    @ParameterizedTest
    @MethodSource("withToken")
    void withoutATokenNothingIsSaid(Route route) {
        Answer answer = route.ask(senders.nobody(NINGBO), CaseId.next());

        assertProblem(answer, 401, "TOKEN_MISSING");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @ParameterizedTest
    @MethodSource("withToken")
    void aRevokedTokenIsWorthNothing(Route route) {
        assertProblem(route.ask(senders.revoked(NINGBO), CaseId.next()), 401, "TOKEN_INVALID");
    }

    @ParameterizedTest
    @MethodSource("withToken")
    void theOtherCitysTokenIsRefused(Route route) {
        CaseId theirs = open(RUIAN, CaseId.next(), "瑞安的事").id();

        assertProblem(route.ask(ruian.at("ningbo.localhost"), theirs), 401, "TENANT_MISMATCH");
    }

    @ParameterizedTest
    @MethodSource("withToken")
    void aTokenWithoutTheRightIsRefused(Route route) {
        Sender handler = senders.of(NINGBO, Role.PROVIDER_HANDLER);

        Answer answer = route.ask(handler, CaseId.next());

        if (route.path().equals("/api/v1/items")) {
            assertThat(answer.status()).isEqualTo(200);
        } else {
            assertProblem(answer, 403, "FORBIDDEN");
        }
    }

    @ParameterizedTest
    @MethodSource("withToken")
    void aLookAlikeHostNamesNobody(Route route) {
        for (String host :
                List.of("ningb0.localhost", "ningbo.localhost.example", "xn--ningb-n4a.localhost", "ningbo")) {
            Answer answer = route.ask(ningbo.at(host), CaseId.next());

            assertProblem(answer, 404, "TENANT_UNKNOWN");
            assertThat(answer.text()).doesNotContain("ningbo", "宁波", "ruian", "瑞安");
        }
    }

    @ParameterizedTest
    @MethodSource("withId")
    void theOtherCitysIdAnswersExactlyLikeAnUnknownOne(Route route) {
        CaseId theirs = open(RUIAN, CaseId.next(), "瑞安的事").id();

        Answer foreign = route.ask(ningbo, theirs);
        Answer unknown = route.ask(ningbo, CaseId.next());

        assertProblem(foreign, 404, "CASE_UNKNOWN");
        assertThat(comparable(foreign)).isEqualTo(comparable(unknown));
        assertThat(comparable(route.ask(ningbo, "nothing-like-an-id"))).isEqualTo(comparable(unknown));
    }

    @ParameterizedTest
    @MethodSource("withId")
    void ofOneIdInBothCitiesEachSeesItsOwn(Route route) {
        CaseId shared = CaseId.next();
        open(NINGBO, shared, "宁波的事");
        open(RUIAN, shared, "瑞安的事");

        assertThat(route.ask(ningbo, shared).text()).doesNotContain("瑞安", "RA-");
        assertThat(ningbo.get("/api/v1/cases/" + shared).json().get("title").asString())
                .isEqualTo("宁波的事");
        assertThat(ruian.get("/api/v1/cases/" + shared).json().get("title").asString())
                .isEqualTo("瑞安的事");
    }

    @ParameterizedTest
    @MethodSource("withId")
    void forgedHeadersChangeNothing(Route route) {
        CaseId mine = open(NINGBO, CaseId.next(), "宁波的事").id();
        CaseId theirs = open(RUIAN, CaseId.next(), "瑞安的事").id();

        for (String header : List.of("X-Tenant-ID", "X-Forwarded-Host", "Forwarded", "X-Original-Host", "X-Host")) {
            Sender forger =
                    ningbo.with(header, header.equals("Forwarded") ? "host=ruian.localhost" : "ruian.localhost");

            assertThat(route.ask(forger, mine).status()).isEqualTo(200);
            assertProblem(route.ask(forger, theirs), 404, "CASE_UNKNOWN");
        }
    }

    @Test
    void listsAndSearchesShowTheirOwnCityAlone() {
        String word = "同词" + Uuids.next();
        CaseId shared = CaseId.next();
        open(NINGBO, shared, word);
        open(RUIAN, shared, word);
        open(RUIAN, CaseId.next(), word);

        Answer mine = ningbo.get("/api/v1/cases?q=" + encoded(word));
        Answer theirs = ruian.get("/api/v1/cases?q=" + encoded(word));

        assertThat(mine.json().get("items")).hasSize(1);
        assertThat(mine.json().at("/items/0/number").asString()).startsWith("NB-");
        assertThat(theirs.json().get("items")).hasSize(2);
    }

    @Test
    void anotherCitysPagePositionLeadsToNothingOfThatCity() {
        open(RUIAN, CaseId.next(), "一");
        open(RUIAN, CaseId.next(), "二");
        open(NINGBO, CaseId.next(), "三");
        String position = ruian.get("/api/v1/cases?limit=1").json().get("next").asString();

        Answer page = ningbo.get("/api/v1/cases?limit=200&after=" + position);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain("RA-");
    }

    @Test
    void searchSyntaxIsText() {
        for (String attempt : List.of("tenant:*", "_all", "%", "*", "t_ruian.hotline_case", "' or 1=1 --", "RA-")) {
            Answer answer = ningbo.get("/api/v1/cases?limit=200&q=" + encoded(attempt));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).doesNotContain("\"number\":\"RA-");
        }
    }

    @Test
    void theOtherCitysTelephoneExchangeIsRefused() {
        String body = "{\"callId\":\"" + Uuids.next() + "\",\"type\":\"RINGING\",\"at\":\"2026-03-05T01:30:00Z\"}";
        senders.telephonySecret(NINGBO);
        Sender theirs = signed(senders.nobody(NINGBO), senders.telephonySecret(RUIAN), body);

        assertProblem(theirs.post(SIGNED.path(), body), 401, "SIGNATURE_INVALID");
        assertProblem(senders.nobody(NINGBO).post(SIGNED.path(), body), 401, "SIGNATURE_INVALID");
        assertProblem(ningbo.post(SIGNED.path(), body), 401, "SIGNATURE_INVALID");
        assertProblem(theirs.at("localhost").post(SIGNED.path(), body), 404, "TENANT_UNKNOWN");
        assertProblem(theirs.post(ANSWERED.path(), body), 401, "SIGNATURE_INVALID");
        assertProblem(ningbo.post(ANSWERED.path(), body), 401, "SIGNATURE_INVALID");
        assertProblem(theirs.post(FOLLOWED.path(), body), 401, "SIGNATURE_INVALID");
        assertProblem(ningbo.post(FOLLOWED.path(), body), 401, "SIGNATURE_INVALID");
    }

    @Test
    void onTheBareDomainTheTokenNamesTheCity() {
        CaseId shared = CaseId.next();
        open(NINGBO, shared, "宁波的事");
        open(RUIAN, shared, "瑞安的事");

        assertThat(ningbo.at("localhost").get("/api/v1/cases/" + shared).text()).contains("宁波的事");
        assertThat(ruian.at("localhost").get("/api/v1/cases/" + shared).text()).contains("瑞安的事");
        assertProblem(senders.nobody(NINGBO).at("localhost").get("/api/v1/cases"), 404, "TENANT_UNKNOWN");
    }

    static List<Route> withToken() {
        return WITH_TOKEN;
    }

    static List<Route> withId() {
        return WITH_TOKEN.stream()
                .filter(route -> route.path().contains("{id}"))
                .toList();
    }

    private Set<String> mapped() {
        Set<String> routes = new TreeSet<>();
        context.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(route -> {
                    for (String path : route.getPatternValues()) {
                        for (RequestMethod method : route.getMethodsCondition().getMethods()) {
                            routes.add(method + " " + path);
                        }
                    }
                }));
        routes.removeIf(route -> !route.contains(" /api"));
        return routes;
    }

    private CaseSummary open(TenantId city, CaseId id, String title) {
        return senders.as(
                city, Role.OPERATOR, () -> twins.open(id, OpenCase.of(Channel.WEB, null, title, "说明：" + title)));
    }

    private static Sender signed(Sender sender, String secret, String body) {
        String now = String.valueOf(Instant.now().getEpochSecond());
        return sender.with("X-Boling-Timestamp", now)
                .with(
                        "X-Boling-Signature",
                        TelephonySignature.sign(secret, now, body.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().get("traceId").asString()).matches("[0-9a-f]{32}");
        assertThat(answer.json().get("detail").asString()).matches("(?s).*\\p{IsHan}.*[A-Za-z]{3}.*");
    }

    /** Everything that tells one answer from another, without what names the request itself. */
    private static Map<String, Object> comparable(Answer answer) {
        String body =
                answer.text().replaceAll("\"traceId\":\"[0-9a-f]+\"", "").replaceAll("\"instance\":\"[^\"]*\"", "");
        Map<String, String> headers = new TreeMap<>(answer.headers());
        Stream.of("date", "x-trace-id", "content-length").forEach(headers::remove);
        return Map.of("status", answer.status(), "headers", headers, "body", body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    record Route(String method, String path, String body) {
        Answer ask(Sender sender, CaseId id) {
            return ask(sender, id.toString());
        }

        Answer ask(Sender sender, String id) {
            String target = path.replace("{id}", id);
            return method.equals("POST") ? sender.post(target, body) : sender.send(method, target, body);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
