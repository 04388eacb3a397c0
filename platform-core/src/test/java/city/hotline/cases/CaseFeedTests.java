package city.hotline.cases;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.foundation.Uuids;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class CaseFeedTests {
    @Autowired
    Tenants tenants;

    @Autowired
    Cases cases;

    @Autowired
    CaseArchive archive;

    @Autowired
    CaseFeed feed;

    @Autowired
    TwinCases twins;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aCaseIsGivenWithWhatItsLastHandlerReported() {
        CaseId id = Desk.in(NINGBO, tenants).does(() -> {
            CaseId opened = cases.open(Desk.call("水管爆裂")
                            .about(Desk.item("010203"))
                            .at("中山路1号", "海曙")
                            .onLine("main")
                            .ending(Desk.toDepartment("水务集团")))
                    .id();
            cases.accept(opened);
            cases.done(opened, "已换管", null);
            return opened;
        });

        SearchableCase found = found(NINGBO, id).orElseThrow();

        assertThat(found.title()).isEqualTo("水管爆裂");
        assertThat(found.description()).isEqualTo("说明：水管爆裂");
        assertThat(found.number()).startsWith("NB-");
        assertThat(found.address()).isEqualTo("中山路1号");
        assertThat(found.area()).isEqualTo("海曙");
        assertThat(found.line()).isEqualTo("main");
        assertThat(found.itemCode()).isEqualTo("010203");
        assertThat(found.state()).isEqualTo(CaseState.DONE);
        assertThat(found.handler()).isEqualTo("水务集团");
        assertThat(found.outcome()).isEqualTo("已换管");
        assertThat(found.closedAt()).isNull();
    }

    @Test
    void aCaseThatWasAnsweredAtOnceIsGivenWithTheAnswer() {
        CaseId id = Desk.in(NINGBO, tenants)
                .does(() -> cases.open(Desk.call("医保几点开门").ending(new Ending.Answered("工作日八点半")))
                        .id());

        assertThat(found(NINGBO, id))
                .hasValueSatisfying(found -> assertThat(found.outcome()).isEqualTo("工作日八点半"));
    }

    @Test
    void aCaseOfAnOlderSystemIsGivenWithItsReplyUntilItsImportIsUndone() {
        ImportId importId = ImportId.next();
        String source = Uuids.next().toString();
        Desk ningbo = Desk.in(NINGBO, tenants);
        ningbo.does(() -> archive.add(importId, source, List.of(archived())));
        CaseId id = new CaseId(in(
                NINGBO,
                () -> jdbc.sql("select id from hotline_case where import_id = ?")
                        .param(importId.value())
                        .query(UUID.class)
                        .single()));

        assertThat(found(NINGBO, id))
                .hasValueSatisfying(found -> assertThat(found.outcome()).isEqualTo("已处理"));

        ningbo.does(() -> archive.remove(importId));

        assertThat(found(NINGBO, id)).isEmpty();
    }

    @Test
    void aCaseOfASealedLineIsNotGiven() {
        CaseId id = Desk.in(NINGBO, tenants)
                .does(() -> cases.open(Desk.call("最近睡不着").onLine("counselling")).id());

        assertThat(found(NINGBO, id)).isEmpty();
    }

    @Test
    void pagesGiveEveryCaseOnceInTheOrderOfIds() {
        Desk.in(RUIAN, tenants).does(() -> {
            for (int i = 0; i < 7; i++) {
                cases.open(Desk.call("第" + i + "件"));
            }
            return cases;
        });

        List<UUID> paged = new ArrayList<>();
        in(RUIAN, () -> {
            List<SearchableCase> page = feed.after(null, 3);
            while (!page.isEmpty()) {
                assertThat(page).hasSizeLessThanOrEqualTo(3);
                page.forEach(found -> paged.add(found.id()));
                page = feed.after(page.getLast().id(), 3);
            }
            return paged;
        });

        List<UUID> all = in(RUIAN, () -> jdbc.sql("""
                        select id from hotline_case where removed_at is null and line <> 'counselling' order by id""").query(UUID.class).list());
        assertThat(paged).hasSizeGreaterThanOrEqualTo(7).isEqualTo(all);
    }

    @Test
    void twoCitiesWithTheSameIdAreGivenTheirOwn() {
        CaseId shared = CaseId.next();
        Desk.in(NINGBO, tenants).does(() -> twins.open(shared, Desk.call("宁波的事")));
        CaseId only = Desk.in(NINGBO, tenants)
                .does(() -> cases.open(Desk.call("宁波另一件")).id());
        Desk.in(RUIAN, tenants).does(() -> twins.open(shared, Desk.call("瑞安的事")));

        assertThat(found(RUIAN, shared))
                .hasValueSatisfying(found -> assertThat(found.title()).isEqualTo("瑞安的事"));
        assertThat(found(RUIAN, only)).isEmpty();
    }

    private Optional<SearchableCase> found(TenantId city, CaseId id) {
        return in(
                city,
                () -> feed.of(List.of(id.value(), UUID.randomUUID())).stream().findFirst());
    }

    private <T> T in(TenantId city, java.util.function.Supplier<T> work) {
        return tenants.runAs(city, () -> transaction.execute(_ -> work.get()));
    }

    private static ArchivedCase archived() {
        Instant then = Instant.parse("2019-04-25T16:30:00Z");
        return new ArchivedCase(
                "1", null, "路灯坏了", "内容", then, "已处理", then.plusSeconds(86_400), null, null, "", Channel.ARCHIVE);
    }
}
