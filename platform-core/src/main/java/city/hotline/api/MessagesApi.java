package city.hotline.api;

import city.hotline.notifications.InboundMessages;
import city.hotline.notifications.MessageGateway;
import city.hotline.notifications.WechatFollowers;
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
@Tag(name = "messages", description = "短信上行与微信关注。 What citizens answer to messages, and who follows on WeChat.")
@RestController
class MessagesApi {
    static final String INBOUND = "/api/v1/messages/inbound";

    static final String WECHAT = "/api/v1/messages/wechat";

    private final MessageGateway gateway;
    private final InboundMessages messages;
    private final WechatFollowers followers;
    private final JsonMapper json;

    MessagesApi(MessageGateway gateway, InboundMessages messages, WechatFollowers followers, JsonMapper json) {
        this.followers = followers;
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

    @Operation(
            operationId = "forwardFollower",
            summary = "上报微信关注 · Forward who follows on WeChat",
            description =
                    "市民关注本市公众号或小程序并留下号码后，通知改由微信发送；取消关注后恢复短信。重复、迟到、乱序均可，"
                            + "以 at 最晚的为准；一个号码归最后绑定它的 OpenID，一个 OpenID 只归一个号码。签名和密钥同市民回复。"
                            + " Who follows the city's account and left a number is written to by WeChat, who follows no more by SMS again."
                            + " Events may come twice, late and out of order: the last one by its at holds. A number belongs to the OpenID"
                            + " that bound it last, and an OpenID to one number. Signed as citizens' answers are, under the same secret.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewFollower.class))))
    @ApiResponse(responseCode = "202", description = "已收到 · Taken", content = @Content)
    @SecurityRequirements
    @PostMapping(WECHAT)
    ResponseEntity<Void> forwardFollower(
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
        followers.take(
                SignedBody.read(json, contentType, sent, NewFollower.class).event());
        return ResponseEntity.accepted().build();
    }
}
