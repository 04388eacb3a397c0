package city.hotline.departments;

import city.hotline.foundation.PlainText;
import city.hotline.foundation.StoredText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an archive says of a department and may be changed.
 *
 * @param duties what it does, in Chinese, parts separated by 、 or ，; must say something, at most 2,000 characters
 * @param basis laws and policies that it works by, at most 2,000 characters; may be empty
 * @param contact who is asked first, at most 60 characters; {@code deputy}, who stands in, alike; both may be empty
 * @param phone as it is dialled, at most 40 characters
 * @param hours when somebody is there, at most 200 characters; may be empty
 * @param areas names of areas, at most 100; none for the whole city
 * @param items codes of items, groups and classes, at most 200
 */
public record ArchiveContent(
        String duties,
        String basis,
        String contact,
        String deputy,
        String phone,
        String hours,
        List<String> areas,
        List<String> items) {
    public static final int TEXT = 2_000;
    public static final int NAME = 60;
    public static final int PHONE = 40;
    public static final int HOURS = 200;
    private static final int AREA = 100;
    private static final int MOST_AREAS = 100;
    private static final int MOST_ITEMS = 200;
    private static final Pattern ITEM = Pattern.compile("([0-9]{2}){1,3}");

    public ArchiveContent {
        StoredText.required("duties", duties, TEXT);
        StoredText.within("basis", basis, TEXT);
        PlainText.line("contact", contact, NAME);
        PlainText.line("deputy", deputy, NAME);
        PlainText.line("phone", phone, PHONE);
        PlainText.line("hours", hours, HOURS);
        areas = areas.stream()
                .map(area -> PlainText.line("area", area.strip(), AREA))
                .distinct()
                .toList();
        items = items.stream().distinct().sorted().toList();
        if (areas.size() > MOST_AREAS
                || areas.contains("")
                || items.size() > MOST_ITEMS
                || !items.stream().allMatch(item -> ITEM.matcher(item).matches())) {
            throw new ArchiveInvalid();
        }
    }
}
