package city.hotline.catalogue;

import java.util.Locale;

/**
 * One mistake in a file of a template.
 *
 * @param file its path below the templates, for example {@code ningbo/catalogue.tsv}
 * @param line counted from 1, the header being the first
 * @param column the name of the column, or empty when the whole line is meant
 * @param value what stands there or what is wanted, as the rule's sentence needs it
 */
public record TemplateFault(String file, int line, String column, Rule rule, String value) {

    /** What was broken. */
    public enum Rule {
        FILE_MISSING,
        NOT_UTF8,
        HEADER,
        CELL_COUNT,
        EMPTY,
        SPACES,
        SYNTAX,
        UNKNOWN,
        TWICE,
        GAP,
        DIFFERS,
        AMOUNT,
        NO_MUST,
        CHOICES,
        NEVER_USED,
        NO_ITEM,
        NO_ARTICLE
    }

    /** Says where and what, for example "ningbo/catalogue.tsv 第 7 行 handling：“5 days”写法不对。". */
    public String sentence(Locale locale) {
        return Labels.of("fault." + rule, locale, file, Integer.toString(line), column, value);
    }
}
