package city.hotline.departments;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.catalogue.AlreadyInstalled;
import city.hotline.catalogue.CatalogueTemplate;
import city.hotline.catalogue.Directory.Offer;
import city.hotline.catalogue.Fit;
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
class DepartmentsTests {
    @Autowired
    Catalogues catalogues;

    @Autowired
    Departments departments;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void installBothCities() {
        catalogues.installOnce(NINGBO, RUIAN);
    }

    @Test
    void theAreasOwnDepartmentComesBeforeThoseOfTheWholeCity() {
        List<Offer<Department>> offers =
                catalogues.asOperatorOf(NINGBO, () -> departments.forItem("050102", "余姚市阳明街道"));

        assertThat(offers).extracting(Offer::fit).isSorted();
        assertThat(offers.getFirst().entry().name().zh()).isEqualTo("余姚市人民政府");
        assertThat(offers.getFirst().fit()).isEqualTo(new Fit("05", Fit.Reach.THE_AREA));
        assertThat(offers).noneMatch(offer -> offer.entry().coverage().areas().contains("慈溪市"));
    }

    @Test
    void theDepartmentOfTheItemItselfComesBeforeThatOfItsClass() {
        List<Offer<Department>> offers = catalogues.asOperatorOf(RUIAN, () -> departments.forItem("040201", null));

        assertThat(offers.getFirst().entry().name().zh()).isEqualTo("市自然资源和规划局");
        assertThat(offers.getFirst().fit().prefix()).isEqualTo("040201");
        assertThat(offers).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"市住房和城乡建设局", "zhufanghechengxiang", "szfhcxjsj", "物业管理监督", "nb-d01", "Housing and Urban"})
    void aDepartmentIsFoundByNamePinyinInitialsDutiesOrCode(String query) {
        assertThat(catalogues.asOperatorOf(NINGBO, () -> departments.find(query, 3)))
                .first()
                .satisfies(found -> assertThat(found.entry().code()).isEqualTo("nb-d01"));
    }

    @Test
    void aSecondInstallationIsRefused() {
        CatalogueTemplate template = CatalogueTemplate.read("ruian");

        assertThatThrownBy(() -> catalogues.asOperatorOf(RUIAN, () -> {
                    departments.install(template);
                    return true;
                }))
                .isInstanceOf(AlreadyInstalled.class);

        assertThat(catalogues.asOperatorOf(RUIAN, departments::all)).hasSize(24);
    }

    @Test
    void eachCitySeesItsOwnDepartmentEvenUnderTheSameId() {
        Department ofNingbo = catalogues.asOperatorOf(NINGBO, departments::all).getFirst();

        Department ofRuian = catalogues.asOperatorOf(
                RUIAN,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    jdbc.sql("UPDATE department SET id = :id WHERE code = 'ra-d02'")
                            .param("id", ofNingbo.id().value())
                            .update();
                    return departments.byId(ofNingbo.id()).orElseThrow();
                }));

        assertThat(ofRuian.code()).isEqualTo("ra-d02");
        assertThat(catalogues.asOperatorOf(NINGBO, () -> departments.byId(ofNingbo.id())))
                .contains(ofNingbo);
        assertThat(catalogues.asOperatorOf(RUIAN, () -> departments.byId(ofNingbo.id())))
                .isEmpty();
    }
}
