package city.hotline.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.catalogue.CatalogueTemplate;
import city.hotline.catalogue.ItemClass;
import city.hotline.catalogue.ItemGroup;
import city.hotline.catalogue.ServiceItem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShelfTests {
    private static final List<ItemClass> NINGBO = tree("ningbo");
    private static final List<ItemClass> RUIAN = tree("ruian");

    @Test
    void withoutACodeOnlyTheClassesAreShown() {
        Shelf shelf = open("");

        assertThat(shelf.classes()).hasSize(21);
        assertThat(shelf.size()).isEqualTo(698);
        assertThat(shelf.groups()).isEmpty();
        assertThat(shelf.items()).isEmpty();
    }

    @Test
    void aClassShowsItsGroupsAndAllItsItems() {
        Shelf shelf = open("02");

        assertThat(shelf.groups()).allSatisfy(group -> assertThat(group.code()).startsWith("02"));
        assertThat(shelf.items())
                .hasSize(shelf.groups().stream().mapToInt(Level::items).sum());
        assertThat(shelf.leadsTo(shelf.classes().get(1))).isTrue();
        assertThat(shelf.leadsTo(shelf.classes().get(0))).isFalse();
    }

    @Test
    void anItemIsOpenWithItsGroupBesideIt() {
        Shelf shelf = open("020201");

        assertThat(shelf.item())
                .hasValueSatisfying(item -> assertThat(item.code()).isEqualTo("020201"));
        assertThat(shelf.items())
                .allSatisfy(item -> assertThat(item.groupCode()).isEqualTo("0202"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99", "020", "0299", "029999", "0202011", "ab", "02 "})
    void whatTheCatalogueHasNotIsNotFound(String code) {
        assertThat(Shelf.open(NINGBO, code, Locale.CHINA)).isEmpty();
    }

    @Test
    void anItemOfTheOtherCityIsNotFound() {
        assertThat(Shelf.open(NINGBO, "210101", Locale.CHINA)).isPresent();
        assertThat(Shelf.open(RUIAN, "210101", Locale.CHINA)).isEmpty();
    }

    @Test
    void englishReadersSeeEnglishNames() {
        String name = Shelf.open(NINGBO, "", Locale.ENGLISH)
                .orElseThrow()
                .classes()
                .getFirst()
                .name();

        assertThat(name).isEqualTo(NINGBO.getFirst().name().en());
    }

    private static Shelf open(String code) {
        return Shelf.open(NINGBO, code, Locale.CHINA).orElseThrow();
    }

    private static List<ItemClass> tree(String template) {
        return grouped(CatalogueTemplate.read(template).items(), 2).entrySet().stream()
                .map(each ->
                        new ItemClass(each.getKey(), each.getValue().getFirst().className(), groups(each.getValue())))
                .toList();
    }

    private static List<ItemGroup> groups(List<ServiceItem> items) {
        return grouped(items, 4).entrySet().stream()
                .map(each ->
                        new ItemGroup(each.getKey(), each.getValue().getFirst().groupName(), each.getValue()))
                .toList();
    }

    private static Map<String, List<ServiceItem>> grouped(List<ServiceItem> items, int digits) {
        return items.stream()
                .collect(Collectors.groupingBy(
                        item -> item.code().substring(0, digits), TreeMap::new, Collectors.toList()));
    }
}
