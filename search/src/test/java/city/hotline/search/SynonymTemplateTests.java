package city.hotline.search;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.catalogue.CatalogueTemplate;
import city.hotline.catalogue.Templates;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SynonymTemplateTests {
    static List<String> templates() {
        return Templates.names();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyGroupPassesItsChecksAndNoWordStandsInTwo(String name) {
        List<SynonymWords> groups = SynonymTemplate.of(CatalogueTemplate.read(name)).stream()
                .map(SynonymWords::of)
                .toList();

        assertThat(groups).hasSizeGreaterThan(100);
        assertThat(groups.stream().map(SynonymWords::keys).flatMap(Collection::stream))
                .doesNotHaveDuplicates();
    }

    @Test
    void theFirstGroupIsReadWordByWord() {
        assertThat(SynonymTemplate.of(CatalogueTemplate.read("ningbo")).getFirst())
                .contains("马桶", "坐便器");
    }
}
