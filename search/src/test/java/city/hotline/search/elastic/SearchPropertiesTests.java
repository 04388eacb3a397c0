package city.hotline.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SearchPropertiesTests {
    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(ElasticConfiguration.class);

    @Test
    void withoutAnAddressThereIsNoClient() {
        application.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Elastic.class));
        application
                .withPropertyValues("hotline.search.url=")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Elastic.class));
    }

    @Test
    void severalNodesAreOneEngine() {
        application
                .withPropertyValues("hotline.search.url=http://one:9200,http://two:9200")
                .run(context -> {
                    SearchProperties properties = context.getBean(SearchProperties.class);
                    assertThat(properties.url())
                            .containsExactly(URI.create("http://one:9200"), URI.create("http://two:9200"));
                    assertThat(properties.request()).isEqualTo(Duration.ofMillis(1500));
                    assertThat(context).hasSingleBean(Elastic.class);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hotline.search.url=search:9200 | hotline.search.url: http or https",
                "hotline.search.url=ftp://search | hotline.search.url: http or https",
                "hotline.search.username=elastic | hotline.search.username and .password",
                "hotline.search.ca-certificate=/nowhere.pem | hotline.search.ca-certificate: there is no such file",
                "hotline.search.request=0s | must each be longer than nothing",
                "hotline.search.prefix=Boling- | hotline.search.prefix",
                "hotline.search.replicas=9 | hotline.search.replicas",
                "hotline.search.refresh=1ms | hotline.search.refresh"
            })
    void aWrongSettingStopsTheStartWithASentence(String setting, String sentence) {
        application
                .withPropertyValues(setting)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining(sentence));
    }

    @Test
    void aKeyBesideAUserIsRefused() {
        application
                .withPropertyValues(
                        "hotline.search.username=a", "hotline.search.password=b", "hotline.search.api-key=c")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("api-key"));
    }
}
