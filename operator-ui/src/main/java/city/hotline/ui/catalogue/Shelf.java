package city.hotline.ui.catalogue;

import city.hotline.catalogue.ItemClass;
import city.hotline.catalogue.ItemGroup;
import city.hotline.catalogue.ServiceItem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What of the catalogue is open: a class, a group in it, an item in that, as far as the code in the address says.
 *
 * @param classes all of them
 * @param groups those of the open class; empty while none is open
 * @param items those of the open group, or of the open class while no group is chosen
 * @param item the open item
 */
record Shelf(
        String code, List<Level> classes, List<Level> groups, List<ServiceItem> items, Optional<ServiceItem> item) {
    private static final int CLASS = 2;
    private static final int GROUP = 4;

    /**
     * Opens {@code code}: two, four or six digits, or none.
     *
     * @return empty when the catalogue has nothing under this code
     */
    static Optional<Shelf> open(List<ItemClass> tree, String code, Locale locale) {
        List<Level> classes = tree.stream().map(each -> level(each, locale)).toList();
        if (code.isEmpty()) {
            return Optional.of(new Shelf("", classes, List.of(), List.of(), Optional.empty()));
        }
        return tree.stream()
                .filter(each -> code.startsWith(each.code()))
                .findFirst()
                .map(opened -> of(classes, opened, code, locale))
                .filter(Shelf::leadsSomewhere);
    }

    /** Whether {@code level} lies on the way to what is open. */
    boolean leadsTo(Level level) {
        return code.startsWith(level.code());
    }

    /** How many items the catalogue has. */
    int size() {
        return classes.stream().mapToInt(Level::items).sum();
    }

    private boolean leadsSomewhere() {
        return switch (code.length()) {
            case CLASS -> true;
            case GROUP -> !items.isEmpty();
            default -> item.isPresent();
        };
    }

    private static Shelf of(List<Level> classes, ItemClass opened, String code, Locale locale) {
        String prefix = code.substring(0, Math.min(GROUP, code.length()));
        List<ServiceItem> items = opened.groups().stream()
                .filter(group -> group.code().startsWith(prefix))
                .flatMap(group -> group.items().stream())
                .toList();
        return new Shelf(
                code,
                classes,
                opened.groups().stream().map(group -> level(group, locale)).toList(),
                items,
                items.stream().filter(item -> item.code().equals(code)).findFirst());
    }

    private static Level level(ItemClass opened, Locale locale) {
        int items =
                opened.groups().stream().mapToInt(group -> group.items().size()).sum();
        return new Level(opened.code(), opened.name().in(locale), items);
    }

    private static Level level(ItemGroup group, Locale locale) {
        return new Level(group.code(), group.name().in(locale), group.items().size());
    }
}
