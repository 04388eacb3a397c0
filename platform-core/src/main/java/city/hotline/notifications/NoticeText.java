package city.hotline.notifications;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with names in braces.
 *
 * @param body for example {@code 您反映的“{title}”已受理，编号 {number}。}
 */
public record NoticeText(Occasion occasion, String body) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    /**
     * Checks a text before it is kept.
     *
     * @throws NoticeVariableUnknown with the first name that the occasion does not have
     */
    public NoticeText {
        Matcher variable = VARIABLE.matcher(body);
        while (variable.find()) {
            if (!occasion.variables().contains(variable.group(1))) {
                throw new NoticeVariableUnknown(variable.group(1), String.join(", ", occasion.variables()));
            }
        }
    }

    /** With the values in their places; what has no value stays empty. */
    public String with(Map<String, String> values) {
        return VARIABLE.matcher(body)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }
}
