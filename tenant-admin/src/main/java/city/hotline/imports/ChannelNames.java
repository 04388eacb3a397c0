package city.hotline.imports;

import city.hotline.cases.Channel;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The channels under the names that older systems give them. */
final class ChannelNames {
    private static final Map<String, Channel> NAMES = Map.ofEntries(
            Map.entry("phone", Channel.PHONE),
            Map.entry("电话", Channel.PHONE),
            Map.entry("来电", Channel.PHONE),
            Map.entry("热线", Channel.PHONE),
            Map.entry("热线电话", Channel.PHONE),
            Map.entry("sms", Channel.SMS),
            Map.entry("短信", Channel.SMS),
            Map.entry("web", Channel.WEB),
            Map.entry("网站", Channel.WEB),
            Map.entry("网络", Channel.WEB),
            Map.entry("网页", Channel.WEB),
            Map.entry("门户网站", Channel.WEB),
            Map.entry("wechat", Channel.WECHAT),
            Map.entry("微信", Channel.WECHAT),
            Map.entry("微信公众号", Channel.WECHAT),
            Map.entry("app", Channel.APP),
            Map.entry("手机app", Channel.APP),
            Map.entry("客户端", Channel.APP),
            Map.entry("device", Channel.ONE_KEY),
            Map.entry("一键通", Channel.ONE_KEY),
            Map.entry("visit", Channel.VISIT),
            Map.entry("来访", Channel.VISIT),
            Map.entry("走访", Channel.VISIT),
            Map.entry("partner", Channel.PARTNER),
            Map.entry("转办", Channel.PARTNER),
            Map.entry("联动单位", Channel.PARTNER));

    private ChannelNames() {}

    /** {@link Channel#ARCHIVE} for every other name and for none. */
    static Channel channel(@Nullable String name) {
        String plain = name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .strip();
        return NAMES.getOrDefault(plain, Channel.ARCHIVE);
    }
}
