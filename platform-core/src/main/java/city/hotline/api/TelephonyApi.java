package city.hotline.api;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.intake.Telephony;
import city.hotline.intake.TelephonyEvent;
import city.hotline.intake.TelephonyGateway;
import city.hotline.tenancy.Tenants;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Where the city's telephone exchange reports its calls. It shows no token: it signs the bytes that it sends. */
@Tag(name = "telephony", description = "话务系统。 The telephone exchange.")
@RestController
class TelephonyApi {
    static final String EVENTS = "/api/v1/telephony/events";

    private final TelephonyGateway gateway;
    private final Telephony telephony;
    private final Tenants tenants;
    private final JsonMapper json;

    TelephonyApi(TelephonyGateway gateway, Telephony telephony, Tenants tenants, JsonMapper json) {
        this.gateway = gateway;
        this.telephony = telephony;
        this.tenants = tenants;
        this.json = json;
    }

    @Operation(
            operationId = "reportCall",
            summary = "上报话务事件 · Report what a call does",
            description = "重复、迟到、乱序的事件均可，重复的不产生新内容。不用令牌，用签名："
                    + "HMAC-SHA-256（城市密钥，时间戳 + \".\" + 请求正文）的十六进制。"
                    + " Reports may come twice, late and out of order. Signed instead of authorised by a token:"
                    + " hexadecimal HMAC-SHA-256 of timestamp, full stop and body under the city's secret.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewCall.class))))
    @ApiResponse(responseCode = "202", description = "已收到 · Taken", content = @Content)
    @SecurityRequirements
    @PostMapping(EVENTS)
    ResponseEntity<Void> report(
            @Parameter(
                            in = ParameterIn.HEADER,
                            description = "1970 年以来的秒数，误差五分钟内。 Seconds since 1970, within five minutes.")
                    @RequestHeader(name = "X-Boling-Timestamp", required = false)
                    @Nullable
                    String timestamp,
            @Parameter(in = ParameterIn.HEADER, description = "64 位十六进制签名。 64 hexadecimal digits.")
                    @RequestHeader(name = "X-Boling-Signature", required = false)
                    @Nullable
                    String signature,
            @RequestHeader(name = "Content-Type", required = false) @Parameter(hidden = true) @Nullable
                    String contentType,
            @RequestBody(required = false) byte @Nullable [] body) {
        byte[] sent = SignedBody.bytes(body);
        gateway.verify(SignedBody.header(timestamp), sent, SignedBody.header(signature));
        TelephonyEvent event =
                SignedBody.read(json, contentType, sent, NewCall.class).event();
        CurrentOperator.runAs(exchange(), () -> telephony.on(event));
        return ResponseEntity.accepted().build();
    }

    private Operator exchange() {
        return SystemOperator.of(tenants.current().id(), "telephony", Role.OPERATOR);
    }
}
