package city.hotline.api;

import city.hotline.callers.CallerProfile;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.Channel;
import city.hotline.cases.OpenCase;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ServiceItem;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A {@link NewCase} whose fields are all right, each with the meaning that the city gives it. */
record CheckedCase(
        Channel channel,
        @Nullable PhoneNumber phone,
        @Nullable String callerName,
        String title,
        String description,
        @Nullable ServiceItem item,
        String address,
        boolean confidential) {
    private static final int DERIVED_TITLE = 40;
    /** An archive is brought in by an import, never case by case. */
    private static final Set<Channel> CHANNELS = EnumSet.complementOf(EnumSet.of(Channel.ARCHIVE));

    /** @throws FieldsRefused with every field that is wrong */
    static CheckedCase of(NewCase wish, Catalogue catalogue) {
        FieldChecks checks = new FieldChecks();
        Channel channel = checks.field("channel", () -> channel(wish.channel()));
        PhoneNumber phone = checks.field(
                "callerPhone",
                () -> said(wish.callerPhone()).map(PhoneNumber::parse).orElse(null));
        String name = checks.field("callerName", () -> name(wish.callerName()));
        String description = checks.field("description", () -> description(wish.description()));
        String title = checks.field("title", () -> title(wish));
        ServiceItem item = checks.field("itemCode", () -> item(wish.itemCode(), catalogue));
        String address = checks.field("address", () -> address(wish.address()));
        checks.finish();
        return new CheckedCase(
                Objects.requireNonNull(channel),
                phone,
                name,
                Objects.requireNonNull(title),
                Objects.requireNonNull(description),
                item,
                Objects.requireNonNull(address),
                Boolean.TRUE.equals(wish.confidential()));
    }

    private static Channel channel(@Nullable String sent) {
        String wanted = said(sent)
                .orElseThrow(() -> RequestRefused.invalid("FIELD_MISSING", "channel"))
                .strip();
        return CHANNELS.stream()
                .filter(channel -> channel.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> RequestRefused.invalid("CHANNEL_UNKNOWN", named(CHANNELS)));
    }

    private static @Nullable String name(@Nullable String sent) {
        return sent == null ? null : CallerProfile.named(sent).name();
    }

    private static String description(@Nullable String sent) {
        return OpenCase.of(Channel.WEB, null, "-", sent == null ? "" : sent).description();
    }

    private static String title(NewCase wish) {
        String title = said(wish.title())
                .or(() -> said(wish.description()).map(CheckedCase::firstLine))
                .orElseThrow(() -> RequestRefused.invalid("FIELD_MISSING", "title"));
        return OpenCase.of(Channel.WEB, null, title, "").title();
    }

    private static String firstLine(String description) {
        String line = description
                .lines()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
        boolean fits = line.codePointCount(0, line.length()) <= DERIVED_TITLE;
        return fits ? line : line.substring(0, line.offsetByCodePoints(0, DERIVED_TITLE - 1)) + "…";
    }

    private static @Nullable ServiceItem item(@Nullable String code, Catalogue catalogue) {
        return said(code)
                .map(said -> catalogue
                        .byCode(said.strip())
                        .orElseThrow(() -> RequestRefused.invalid("ITEM_UNKNOWN", shortened(said))))
                .orElse(null);
    }

    private static String address(@Nullable String sent) {
        return OpenCase.of(Channel.WEB, null, "-", "")
                .at(sent == null ? "" : sent, "")
                .address();
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).filter(Predicate.not(String::isBlank));
    }

    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }

    private static String named(Set<Channel> channels) {
        return channels.stream().map(Channel::name).collect(Collectors.joining(", "));
    }
}
