package city.hotline.knowledge;

import city.hotline.foundation.PlainText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an article belongs to.
 *
 * @param items codes of service items, six digits each, at most 50; empty for none in particular
 * @param lines codes of the lines that it is for, at most 30; empty for all
 * @param areas names of areas of 1 to 60 characters, at most 50; empty for the whole city
 */
public record Scope(List<String> items, List<String> lines, List<String> areas) {
    public static final Scope ANY = new Scope(List.of(), List.of(), List.of());

    private static final Pattern ITEM = Pattern.compile("[0-9]{6}");
    private static final Pattern LINE = Pattern.compile("[a-z0-9-]{1,40}");
    private static final int MOST = 50;
    private static final int MOST_LINES = 30;
    private static final int AREA = 60;

    /**
     * @throws CodeInvalid when an item or a line is not written as its code is
     * @throws TooMany beyond the numbers above
     * @throws city.hotline.foundation.TextNotAllowed and the like when an area is no name
     */
    public Scope {
        items = TooMany.check("items", items, MOST);
        lines = TooMany.check("lines", lines, MOST_LINES);
        areas = TooMany.check("areas", areas, MOST);
        items.forEach(code -> CodeInvalid.check("items", code, ITEM));
        lines.forEach(code -> CodeInvalid.check("lines", code, LINE));
        areas.forEach(area -> PlainText.line("areas", area, AREA));
    }

    public static Scope ofItems(List<String> items) {
        return new Scope(items, List.of(), List.of());
    }
}
