package city.hotline.providers;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.catalogue.AlreadyInstalled;
import city.hotline.catalogue.CatalogueTemplate;
import city.hotline.catalogue.Directory.Offer;
import city.hotline.testing.Catalogues;
import city.hotline.testing.RoomTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class ProvidersTests {
    @Autowired
    Catalogues catalogues;

    @Autowired
    Providers providers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void installBothCities() {
        catalogues.installOnce(NINGBO, RUIAN);
    }

    @Test
    void firmsAndTeamsAreOfferedApartBestFirst() {
        List<Offer<Provider>> firms =
                catalogues.asOperatorOf(RUIAN, () -> providers.forItem("020101", "塘下镇", ProviderForm.FIRM));
        List<Offer<Provider>> teams =
                catalogues.asOperatorOf(RUIAN, () -> providers.forItem("090201", "安阳街道", ProviderForm.VOLUNTEER_TEAM));

        assertThat(firms).isNotEmpty().allMatch(offer -> offer.entry().form() == ProviderForm.FIRM);
        assertThat(firms).extracting(Offer::fit).isSorted();
        assertThat(firms).extracting(offer -> offer.entry().code()).contains("ra-p01");
        assertThat(teams).isNotEmpty().allMatch(offer -> offer.entry().form() == ProviderForm.VOLUNTEER_TEAM);
        assertThat(teams.getFirst().entry().code()).isEqualTo("ra-t01");
    }

    @Test
    void aFirmOfOtherAreasIsNotOffered() {
        assertThat(catalogues.asOperatorOf(NINGBO, () -> providers.forItem("020101", "象山县", ProviderForm.FIRM)))
                .extracting(offer -> offer.entry().code())
                .contains("nb-p01")
                .doesNotContain("nb-p02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"家和水电服务部", "jiahe", "jhsd", "水管电路维修", "Jiahe Plumbing"})
    void aProviderIsFoundByNamePinyinInitialsOrNote(String query) {
        assertThat(catalogues.asOperatorOf(NINGBO, () -> providers.find(query, 3)))
                .first()
                .satisfies(found -> assertThat(found.entry().code()).isEqualTo("nb-p01"));
    }

    @Test
    void aSecondInstallationIsRefused() {
        CatalogueTemplate template = CatalogueTemplate.read("ningbo");

        assertThatThrownBy(() -> catalogues.asOperatorOf(NINGBO, () -> {
                    providers.install(template);
                    return true;
                }))
                .isInstanceOf(AlreadyInstalled.class);

        assertThat(catalogues.asOperatorOf(NINGBO, providers::all))
                .filteredOn(one -> one.code().startsWith("nb-"))
                .hasSize(55);
    }

    @Test
    void eachCitySeesItsOwnProviderEvenUnderTheSameId() {
        Provider ofNingbo = catalogues.asOperatorOf(NINGBO, providers::all).getFirst();

        Provider ofRuian = catalogues.asOperatorOf(
                RUIAN,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    jdbc.sql(
                                    "DELETE FROM provider_file USING provider WHERE provider_file.provider = provider.id AND code = 'ra-p02'")
                            .update();
                    jdbc.sql("UPDATE provider SET id = :id WHERE code = 'ra-p02'")
                            .param("id", ofNingbo.id().value())
                            .update();
                    return providers.byId(ofNingbo.id()).orElseThrow();
                }));

        assertThat(ofRuian.code()).isEqualTo("ra-p02");
        assertThat(catalogues.asOperatorOf(NINGBO, () -> providers.byId(ofNingbo.id())))
                .contains(ofNingbo);
        assertThat(catalogues.asOperatorOf(RUIAN, () -> providers.byId(ofNingbo.id())))
                .isEmpty();
    }
}
