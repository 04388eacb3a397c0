package city.hotline.api;

/** Examples for the API document; nobody in them exists. */
final class ApiExamples {
    static final String NEW_CASE = """
            {"channel":"PHONE","callerPhone":"13800000162","callerName":"王女士","title":"厨房水管漏水",
             "description":"水槽下方的水管一直滴水，阀门关不紧。","itemCode":"010101",
             "address":"海曙区某某路 1 号 302 室","confidential":false}""";
    static final String RECEIPT = """
            {"id":"019aa4c2-7f10-7000-8000-000000000001","number":"NB-20260305-0042","state":"REGISTERED",
             "channel":"PHONE","registeredAt":"2026-03-05T01:30:00Z","firstResponseDueAt":"2026-03-05T01:35:00Z"}""";
    static final String CASE = """
            {"id":"019aa4c2-7f10-7000-8000-000000000001","number":"NB-20260305-0042","state":"ASSIGNED",
             "channel":"PHONE","title":"厨房水管漏水","description":"水槽下方的水管一直滴水，阀门关不紧。",
             "item":{"code":"010101","name":{"zh":"水管漏水抢修","en":"Burst pipe repair"}},
             "caller":{"name":"王女士","phone":"13800000162","masked":false},
             "address":"海曙区某某路 1 号 302 室","confidential":false,"registeredAt":"2026-03-05T01:30:00Z",
             "firstResponseDueAt":"2026-03-05T01:35:00Z","firstRespondedAt":"2026-03-05T01:31:12Z",
             "handlingDueAt":"2026-03-06T01:30:00Z","doneAt":null,"closedAt":null,"version":1}""";
    static final String TIMELINE_ENTRY = """
            {"at":"2026-03-05T01:31:12Z","actor":"28号","kind":"ASSIGNED","text":"请今日上门",
             "changes":[{"field":"state","before":"REGISTERED","after":"ASSIGNED"}]}""";
    static final String ITEM = """
            {"code":"010101","name":{"zh":"水管漏水抢修","en":"Burst pipe repair"},
             "class":{"zh":"居家维修","en":"Home repair"},"group":{"zh":"管道水暖","en":"Plumbing and heating"},
             "line":"life","firstResponse":"5m","handling":"1d"}""";
    static final String TELEPHONY_EVENT = """
            {"callId":"20260305-000017","type":"RINGING","callerNumber":"13800000162","dialledNumber":"81890",
             "seatNumber":"28","at":"2026-03-05T09:29:40+08:00"}""";
    static final String INBOUND_MESSAGE = """
            {"id":"mo-20260305-000017","phone":"13800000162","text":"TD","at":"2026-03-05T09:29:40+08:00"}""";
    static final String FOLLOWER = """
            {"id":"wx-20260305-000017","openid":"oEXAMPLEexampleEXAMPLE000001","phone":"13800000162","follows":true,
             "at":"2026-03-05T09:29:40+08:00"}""";
    static final String PROBLEM = """
            {"type":"urn:boling:problem:FIELDS_INVALID","title":"Unprocessable Content","status":422,
             "code":"FIELDS_INVALID","detail":"有几处需要更正：callerPhone, itemCode。 Several fields need correcting: callerPhone, itemCode.",
             "instance":"/api/v1/cases","traceId":"4bf92f3577b34da6a3ce929d0e0e4736","errors":[
              {"path":"callerPhone","code":"PHONE_INVALID","detail":"电话号码格式不正确：第5位 …"},
              {"path":"itemCode","code":"ITEM_UNKNOWN","detail":"目录中没有事项“999999”。请查询 /api/v1/items。 …"}]}""";

    private ApiExamples() {}
}
