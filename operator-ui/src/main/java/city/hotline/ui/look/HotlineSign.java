package city.hotline.ui.look;

import city.hotline.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The city's mark for the browser's tab: its character in a field of its colour. */
final class HotlineSign {
    private HotlineSign() {}

    /** A picture as a data address; the text in it is a single character of the directory, escaped. */
    static String of(Tenant tenant) {
        Accent accent = Accent.light(Colour.parse(tenant.accent()));
        String picture = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="%s"/>\
                <text x="16" y="23" font-size="19" font-weight="700" text-anchor="middle" fill="%s">&#%d;</text></svg>""".formatted(
                        accent.colour().hex(),
                        accent.onColour().hex(),
                        HotlineName.mark(tenant).codePointAt(0));
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(picture.getBytes(StandardCharsets.UTF_8));
    }
}
