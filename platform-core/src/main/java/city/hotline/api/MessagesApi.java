package city.hotline.api;

import city.hotline.notifications.InboundMessages;
import city.hotline.notifications.MessageGateway;
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

/** Where the city's message gateway forwards what citizens answer. It shows no token: it signs the bytes that it sends. */
@Tag(name = "messages", description = "短信上行。 What citizens answer to messages.")
@RestController
class MessagesApi {
    static final String INBOUND = "/api/v1/messages/inbound";

    private final MessageGateway gateway;
    private final InboundMessages messages;
    private final JsonMapper json;

    MessagesApi(MessageGateway gateway, InboundMessages messages, JsonMapper json) {
        this.gateway = gateway;
        this.messages = messages;
        this.json = json;
    }

    @Operation(
            operationId = "forwardMessage",
            summary = "上报市民回复 · Forward what a citizen answered",
            description = "“退订”或 TD 之后不再发送，“恢复”或 HF 取消退订，其余不处理也不保存。重复、迟到、乱序均可。"
                    + "签名同话务事件，密钥是短信通道的。"
                    + " After TD nothing is sent any more, HF takes that back, nothing else is kept. Messages may come twice,"
                    + " late and out of order. Signed as telephony events are, under the message gateway's secret.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewMessage.class))))
    @ApiResponse(responseCode = "202", description = "已收到 · Taken", content = @Content)
    @SecurityRequirements
    @PostMapping(INBOUND)
    ResponseEntity<Void> forward(
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
        messages.take(SignedBody.read(json, contentType, sent, NewMessage.class).message());
        return ResponseEntity.accepted().build();
    }
}
