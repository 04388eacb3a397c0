package city.hotline.api;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Role;
import city.hotline.callers.Caller;
import city.hotline.callers.Callers;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.CaseId;
import city.hotline.cases.Cases;
import city.hotline.cases.Ending;
import city.hotline.foundation.Uuids;
import city.hotline.testing.RoomTest;
import city.hotline.testing.Wire.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@RoomTest
class ApiCasesTests {
    private static final String CASES = "/api/v1/cases";

    @Autowired
    Senders senders;

    @Autowired
    Cases cases;

    @Autowired
    Callers callers;

    Sender ningbo;
    Sender ruian;

    @BeforeEach
    void letBothIn() {
        ningbo = senders.of(NINGBO, Role.OPERATOR);
        ruian = senders.of(RUIAN, Role.OPERATOR);
    }

    @Test
    void aRegisteredCaseIsReadBackAsItWasSent() {
        String phone = freshPhone();
        String code = anItem();

        Answer registered = ningbo.post(
                CASES,
                Map.of(
                        "channel", "wechat",
                        "callerPhone", phone,
                        "callerName", "王女士",
                        "title", "厨房漏水 𠮷😀",
                        "description", "一直滴\n关不紧",
                        "itemCode", code,
                        "address", "某路 1 号",
                        "confidential", false));

        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        String id = registered.json().get("id").asString();
        assertThat(registered.header("Location")).isEqualTo(CASES + "/" + id);
        assertThat(registered.json().get("number").asString()).startsWith("NB-");
        assertThat(registered.json().get("state").asString()).isEqualTo("REGISTERED");
        JsonNode read = ningbo.get(registered.header("Location")).json();
        assertThat(read.get("channel").asString()).isEqualTo("WECHAT");
        assertThat(read.get("title").asString()).isEqualTo("厨房漏水 𠮷😀");
        assertThat(read.get("description").asString()).isEqualTo("一直滴\n关不紧");
        assertThat(read.at("/item/code").asString()).isEqualTo(code);
        assertThat(read.at("/item/name/zh").asString()).isNotBlank();
        assertThat(read.at("/caller/name").asString()).isEqualTo("王女士");
        assertThat(read.at("/caller/phone").asString()).isEqualTo(phone);
        assertThat(read.at("/caller/masked").asBoolean()).isFalse();
        assertThat(read.get("registeredAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
        assertThat(read.get("closedAt").isNull()).isTrue();
        assertThat(ningbo.get(CASES + "/" + id + "/timeline")
                        .json()
                        .at("/items/0/kind")
                        .asString())
                .isEqualTo("OPENED");
    }

    @Test
    void theFirstLineIsTheTitleWhereNoneIsGiven() {
        Answer registered = ningbo.post(CASES, Map.of("channel", "WEB", "description", "\n  路灯不亮  \n第二盏"));

        assertThat(ningbo.get(registered.header("Location")).json().get("title").asString())
                .isEqualTo("路灯不亮");
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        Answer answer = ningbo.post(
                CASES,
                Map.of(
                        "channel",
                        "PIGEON",
                        "callerPhone",
                        "138x",
                        "callerName",
                        "名".repeat(61),
                        "title",
                        "题".repeat(201),
                        "itemCode",
                        "999999",
                        "address",
                        "路".repeat(301)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("FIELDS_INVALID");
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("path").asString() + " "
                                + error.get("code").asString()))
                .containsExactly(
                        "channel CHANNEL_UNKNOWN",
                        "callerPhone PHONE_INVALID",
                        "callerName TEXT_TOO_LONG",
                        "title TEXT_TOO_LONG",
                        "itemCode ITEM_UNKNOWN",
                        "address TEXT_TOO_LONG");
        assertThat(answer.text()).contains("电话号码格式不正确：第5位", "999999");
    }

    @Test
    void oneWrongFieldSpeaksForTheWhole() {
        Answer phone = ningbo.post(CASES, Map.of("channel", "PHONE", "title", "x", "callerPhone", "１３８abc"));
        Answer nothing = ningbo.post(CASES, Map.of("channel", "PHONE"));
        Answer nul = ningbo.post(CASES, "{\"channel\":\"WEB\",\"title\":\"a\\u0000b\"}");

        assertThat(phone.status() + phone.code()).isEqualTo("422PHONE_INVALID");
        assertThat(phone.json().at("/errors/0/path").asString()).isEqualTo("callerPhone");
        assertThat(nothing.status() + nothing.code()).isEqualTo("422FIELD_MISSING");
        assertThat(nul.status() + nul.code()).isEqualTo("422TEXT_NOT_ALLOWED");
    }

    @Test
    void phonesAreReadHoweverTheyAreWritten() {
        String phone = freshPhone();
        String fullWidth = "＋８６ " + phone.replaceAll("(\\d{3})(\\d{4})(\\d{4})", "$1-$2-$3");

        Answer one = ningbo.post(CASES, Map.of("channel", "PHONE", "title", "一", "callerPhone", phone));
        Answer two = ningbo.post(CASES, Map.of("channel", "PHONE", "title", "二", "callerPhone", fullWidth));

        assertThat(two.status()).as(two.text()).isEqualTo(201);
        assertThat(caller(two)).isEqualTo(caller(one));
        assertThat(ningbo.post(CASES, Map.of("channel", "PHONE", "title", "三", "callerPhone", "12345"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whoWantsToStayConfidentialIsMaskedEverywhere() {
        String phone = freshPhone();
        String title = "保密" + Uuids.next();
        Answer registered = ningbo.post(
                CASES,
                Map.of(
                        "channel",
                        "PHONE",
                        "title",
                        title,
                        "callerPhone",
                        phone,
                        "callerName",
                        "欧阳某某",
                        "confidential",
                        true));

        for (String target : List.of(registered.header("Location"), CASES + "?q=" + encoded(title))) {
            String text = ningbo.get(target).text();
            assertThat(text).contains(phone.substring(0, 3) + "****" + phone.substring(7), "欧**");
            assertThat(text).doesNotContain(phone, "欧阳");
        }
    }

    @Test
    void aNameThatIsKnownIsNotReplaced() {
        String phone = freshPhone();
        ningbo.post(CASES, Map.of("channel", "PHONE", "title", "一", "callerPhone", phone, "callerName", "王女士"));

        Answer again =
                ningbo.post(CASES, Map.of("channel", "PHONE", "title", "二", "callerPhone", phone, "callerName", "冒名"));

        assertThat(caller(again)).contains("王女士").doesNotContain("冒名");
    }

    @Test
    void anotherNameForAKnownNumberIsKeptBesideTheFirst() {
        String phone = freshPhone();
        for (String name : List.of("王女士", "李先生", "王女士", "李先生")) {
            ningbo.post(
                    CASES,
                    Map.of("channel", "PHONE", "title", name + Uuids.next(), "callerPhone", phone, "callerName", name));
        }

        Caller known = senders.as(NINGBO, Role.OPERATOR, () -> callers.byPhone(PhoneNumber.parse(phone)))
                .orElseThrow();
        assertThat(known.profile().name()).isEqualTo("王女士");
        assertThat(known.otherNames()).containsExactly("李先生");
        assertThat(senders.as(RUIAN, Role.OPERATOR, () -> callers.byPhone(PhoneNumber.parse(phone))))
                .isEmpty();
    }

    @Test
    void everyCharacterIsStoredExactlyOrRefusedByItsField() {
        String exact = "𠮷野家 😀 <b>\u202e\u0007 e\u0301\n　";
        Answer stored = ningbo.post(CASES, Map.of("channel", "WEB", "title", "𠮷😀", "description", exact));
        assertThat(ningbo.get(stored.header("Location"))
                        .json()
                        .get("description")
                        .asString())
                .isEqualTo(exact);

        for (String field : List.of("title", "description", "callerName", "address")) {
            for (String bad : List.of("\\u0000", "\\ud842")) {
                String title = field.equals("title") ? "" : "\"title\":\"标题\",";
                Answer refused =
                        ningbo.post(CASES, "{\"channel\":\"WEB\"," + title + "\"" + field + "\":\"a" + bad + "b\"}");
                assertThat(refused.status()).as(refused.text()).isEqualTo(422);
                assertThat(refused.json().at("/errors/0/path").asString()).isEqualTo(field);
                assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("TEXT_NOT_ALLOWED");
            }
        }
    }

    @Test
    void fiftyAtOnceWithOneKeyRegisterOnceAndGetOneAnswer() throws Exception {
        String title = "只此一件" + Uuids.next();
        Sender keyed = ningbo.with("Idempotency-Key", Uuids.next().toString());
        Map<String, String> body =
                Map.of("channel", "APP", "title", title, "callerPhone", freshPhone(), "callerName", "李先生");

        List<Answer> answers = fifty(() -> keyed.post(CASES, body));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(Answer::text)
                .containsOnly(answers.getFirst().text());
        assertThat(answers).hasSize(50);
        assertThat(answers.stream()
                        .filter(answer -> answer.header("Idempotency-Replayed").isEmpty()))
                .hasSize(1);
        assertThat(ningbo.get(CASES + "?q=" + encoded(title)).json().get("items"))
                .hasSize(1);
    }

    @Test
    void aRepetitionIsAnsweredAlikeHoweverFarTheCaseHasCome() {
        Sender keyed = ningbo.with("Idempotency-Key", Uuids.next().toString());
        Map<String, String> body = Map.of("channel", "WEB", "title", "路灯", "itemCode", anItem(), "callerName", "某人");
        Answer first = keyed.post(CASES, body);
        CaseId id = CaseId.parse(first.json().get("id").asString());
        senders.as(NINGBO, Role.OPERATOR, () -> cases.end(id, new Ending.Answered("已答复")));

        Answer second = keyed.post(CASES, body);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(ningbo.get(CASES + "/" + id).json().get("state").asString()).isEqualTo("ANSWERED");
    }

    @Test
    void aKeyWithOtherContentIsRefusedAndTheOtherCityHasItsOwn() {
        String key = Uuids.next().toString();
        Answer first = ningbo.with("Idempotency-Key", key).post(CASES, Map.of("channel", "WEB", "title", "一"));

        Answer other = ningbo.with("Idempotency-Key", key)
                .post(CASES, Map.of("channel", "WEB", "title", "一", "callerName", "另一人"));
        Answer theirs = ruian.with("Idempotency-Key", key).post(CASES, Map.of("channel", "WEB", "title", "一"));

        assertThat(other.status() + other.code()).isEqualTo("409IDEMPOTENCY_KEY_REUSED");
        assertThat(theirs.status()).isEqualTo(201);
        assertThat(theirs.json().get("id").asString())
                .isNotEqualTo(first.json().get("id").asString());
    }

    @Test
    void aRefusedRequestDoesNotUseItsKeyUp() {
        Sender keyed = ningbo.with("Idempotency-Key", Uuids.next().toString());

        assertThat(keyed.post(CASES, Map.of("channel", "WEB")).status()).isEqualTo(422);
        assertThat(keyed.post(CASES, Map.of("channel", "WEB", "title", "这次对了")).status())
                .isEqualTo(201);
    }

    @Test
    void aKeyMustBeVisibleAndShort() {
        for (String key : List.of("a b", "é", "k".repeat(201))) {
            Answer answer = ningbo.with("Idempotency-Key", key).post(CASES, Map.of("channel", "WEB", "title", "一"));

            assertThat(answer.status() + answer.code()).isEqualTo("400IDEMPOTENCY_KEY_INVALID");
        }
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        String word = "翻页" + Uuids.next();
        List<String> registered = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            registered.addFirst(ningbo.post(CASES, Map.of("channel", "WEB", "title", word + i))
                    .json()
                    .get("id")
                    .asString());
        }

        List<String> read = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonNode page = ningbo.get(CASES + "?limit=2&q=" + encoded(word) + "&after=" + after)
                    .json();
            page.get("items").forEach(item -> read.add(item.get("id").asString()));
            after = page.get("next").isNull() ? null : page.get("next").asString();
        }

        assertThat(read).isEqualTo(registered);
    }

    @Test
    void listsAreNarrowedByStateAndItem() {
        String code = anItem();
        String title = "筛选" + Uuids.next();
        ningbo.post(CASES, Map.of("channel", "WEB", "title", title, "itemCode", code));
        String search = CASES + "?q=" + encoded(title);

        assertThat(ningbo.get(search + "&state=registered,DONE&item=" + code.substring(0, 2))
                        .json()
                        .get("items"))
                .hasSize(1);
        assertThat(ningbo.get(search + "&state=CLOSED_SOLVED").json().get("items"))
                .isEmpty();
        assertThat(ningbo.get(search + "&item=zz").json().get("items")).isEmpty();
    }

    @Test
    void wrongParametersAreNamed() {
        Map<String, String> wrong = Map.of(
                "?stat=DONE", "PARAMETER_UNKNOWN stat",
                "?state=LOST", "PARAMETER_WRONG state",
                "?limit=0", "LIMIT_INVALID limit",
                "?limit=201", "LIMIT_INVALID limit",
                "?limit=9999999999", "LIMIT_INVALID limit",
                "?limit=1&limit=2", "PARAMETER_TWICE limit",
                "?after=x", "CURSOR_INVALID ",
                "?tenantId=ruian", "PARAMETER_UNKNOWN tenantId");
        wrong.forEach((query, expected) -> {
            Answer answer = ningbo.get(CASES + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.code() + " " + answer.json().at("/errors/0/path").asString(""))
                    .isEqualTo(expected);
        });
    }

    @Test
    void itemsAreFoundByInitialsAndListedByCode() {
        JsonNode first = ningbo.get("/api/v1/items?limit=2").json();
        JsonNode second = ningbo.get(
                        "/api/v1/items?limit=2&after=" + first.get("next").asString())
                .json();

        assertThat(first.get("items")).hasSize(2);
        assertThat(second.at("/items/0/code").asString())
                .isGreaterThan(first.at("/items/1/code").asString());
        String name = first.at("/items/0/name/zh").asString();
        assertThat(ningbo.get("/api/v1/items?q=" + encoded(name))
                        .json()
                        .at("/items/0/name/zh")
                        .asString())
                .isEqualTo(name);
    }

    @Test
    void aSearchForItemsIsPagedWithoutGapOrRepetition() {
        List<String> whole =
                codes(ningbo.get("/api/v1/items?limit=200&q=" + encoded("水")).json());
        List<String> pieces = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = ningbo.get("/api/v1/items?limit=3&q=" + encoded("水") + after)
                    .json();
            pieces.addAll(codes(page));
            after = page.get("next").isNull()
                    ? null
                    : "&after=" + encoded(page.get("next").asString());
        } while (after != null);

        assertThat(whole).hasSizeGreaterThan(6).doesNotHaveDuplicates();
        assertThat(pieces).isEqualTo(whole);
    }

    @Test
    void aPlaceThatNoListOfItemsGaveIsRefused() {
        for (String list : List.of("after=nowhere", "q=sg&after=nowhere", "q=sg&after=PREFIX.99999999999.1")) {
            Answer refused = ningbo.get("/api/v1/items?" + list);
            assertThat(refused.status() + refused.code()).as(list).isEqualTo("400CURSOR_INVALID");
        }
    }

    private static List<String> codes(JsonNode page) {
        List<String> codes = new ArrayList<>();
        page.get("items").forEach(item -> codes.add(item.get("code").asString()));
        return codes;
    }

    private String anItem() {
        return ningbo.get("/api/v1/items?limit=1").json().at("/items/0/code").asString();
    }

    private String caller(Answer registered) {
        return ningbo.get(registered.header("Location")).json().get("caller").toString();
    }

    private static String freshPhone() {
        return "138" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static <T> List<T> fifty(Callable<T> work) throws Exception {
        try (ExecutorService fifty = Executors.newFixedThreadPool(50)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                running.add(fifty.submit(work));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> one : running) {
                done.add(one.get());
            }
            return done;
        }
    }
}
