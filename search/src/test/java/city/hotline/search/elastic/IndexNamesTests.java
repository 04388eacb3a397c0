package city.hotline.search.elastic;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.tenancy.TenantMissing;
import city.hotline.tenancy.Tenants;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ElasticTest
class IndexNamesTests {
    @Autowired
    private IndexNames names;

    @Autowired
    private Tenants tenants;

    @Test
    void theCityOfThePresentWorkIsInEveryName() {
        String stem = EngineInitializer.PREFIX + "-ruian-cases";

        tenants.runAs(RUIAN, () -> {
            assertThat(names.serving(IndexKind.CASES)).hasToString(stem);
            assertThat(names.filling(IndexKind.CASES)).hasToString(stem + "-next");
            assertThat(names.index(IndexKind.CASES, 3, 42)).hasToString(stem + "-v3-42");
            assertThat(names.all(IndexKind.CASES)).hasToString(stem + "-v*");
            assertThat(names.index(IndexKind.CASES, 3, 42).version()).hasValue(3);
        });
    }

    @Test
    void withoutACityThereIsNoName() {
        assertThatThrownBy(() -> names.serving(IndexKind.KNOWLEDGE)).isInstanceOf(TenantMissing.class);
    }

    @Test
    void whatTheEngineCallsAnotherCitysIsNotTaken() {
        String ruians =
                tenants.runAs(RUIAN, () -> names.index(IndexKind.CASES, 1, 1).toString());

        tenants.runAs(NINGBO, () -> {
            assertThatIllegalArgumentException().isThrownBy(() -> names.known(IndexKind.CASES, ruians));
        });
    }
}
