package city.hotline.search;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.catalogue.CatalogueTemplate;
import city.hotline.catalogue.Templates;
import city.hotline.knowledge.KnowledgeTemplate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The groups that a city begins with, against the checks that everybody's groups have to pass. */
class SynonymWordsTests {
    static List<String> templates() {
        return Templates.names();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyGroupOfATemplatePassesItsChecksAndNoWordStandsInTwo(String name) {
        List<SynonymWords> groups = KnowledgeTemplate.read(CatalogueTemplate.read(name)).synonyms().stream()
                .map(SynonymWords::of)
                .toList();

        assertThat(groups).hasSizeGreaterThan(100);
        assertThat(groups.stream().map(SynonymWords::keys).flatMap(Collection::stream))
                .doesNotHaveDuplicates();
    }
}
