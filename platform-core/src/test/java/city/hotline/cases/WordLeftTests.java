package city.hotline.cases;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.foundation.Uuids;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever writes a case or an item leaves word of it in the outbox, in the same transaction. */
@RoomTest
class WordLeftTests {
    @Autowired
    Tenants tenants;

    @Autowired
    Cases cases;

    @Autowired
    CaseArchive archive;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void openingAndEveryStepLeaveWordInTheOwnCityAlone() {
        CaseId id = Desk.in(NINGBO, tenants)
                .does(() -> cases.open(Desk.call("路灯不亮").ending(Desk.toDepartment("市政")))
                        .id());
        int opened = words(NINGBO, "search.case", id.value());

        Desk.in(NINGBO, tenants).does(() -> cases.accept(id));

        assertThat(opened).isPositive();
        assertThat(words(NINGBO, "search.case", id.value())).isEqualTo(opened + 1);
        assertThat(words(RUIAN, "search.case", id.value())).isZero();
    }

    @Test
    void aRefusedStepLeavesNoWord() {
        CaseId id = Desk.in(NINGBO, tenants)
                .does(() -> cases.open(Desk.call("路灯不亮")).id());
        int before = words(NINGBO, "search.case", id.value());

        assertThatThrownBy(() -> Desk.in(NINGBO, tenants).does(() -> cases.accept(id)))
                .isInstanceOf(CaseStepRefused.class);

        assertThat(words(NINGBO, "search.case", id.value())).isEqualTo(before);
    }

    @Test
    void anImportLeavesWordOfEachCaseAndOfEachThatItsUndoingRemoves() {
        ImportId importId = ImportId.next();
        Desk ningbo = Desk.in(NINGBO, tenants);
        ningbo.does(() -> archive.add(
                importId,
                Uuids.next().toString(),
                IntStream.range(0, 20).mapToObj(WordLeftTests::archived).toList()));

        assertThat(wordsOf(importId)).isEqualTo(20);

        ningbo.does(() -> archive.remove(importId));

        assertThat(wordsOf(importId)).isEqualTo(40);
    }

    @Test
    void anItemLeavesWordWhenItIsAddedChangedAndRemoved() {
        UUID item = in(RUIAN, () -> jdbc.sql("""
                        insert into service_item
                        select gen_random_uuid(), '999999', 'x', 'x', 'x', 'x', 'x', 'x', '{}', 'x', 'x', 'x', 'x', 'x', 'x',
                               'x', 'x', 'x', 'x', '{}', 'x', 'x', 'x', 'x' returning id""").query(UUID.class).single());

        in(
                RUIAN,
                () -> jdbc.sql("update service_item set name_zh = 'y' where id = ?")
                        .param(item)
                        .update());
        in(
                RUIAN,
                () -> jdbc.sql("delete from service_item where id = ?")
                        .param(item)
                        .update());

        assertThat(words(RUIAN, "search.item", item)).isEqualTo(3);
    }

    @Test
    void sealingALineLeavesWordOfItsCases() {
        String line = "line" + UUID.randomUUID();
        CaseId id = Desk.in(RUIAN, tenants)
                .does(() -> cases.open(Desk.call("谈心").onLine(line)).id());
        int opened = words(RUIAN, "search.case", id.value());

        in(
                RUIAN,
                () -> jdbc.sql("insert into sealed_line (line) values (?)")
                        .param(line)
                        .update());
        in(
                RUIAN,
                () -> jdbc.sql("delete from sealed_line where line = ?")
                        .param(line)
                        .update());

        assertThat(words(RUIAN, "search.case", id.value())).isEqualTo(opened + 2);
    }

    private int words(TenantId city, String topic, UUID subject) {
        return in(
                city,
                () -> jdbc.sql("select count(*) from outbox where topic = ? and subject = ?")
                        .params(topic, subject)
                        .query(Integer.class)
                        .single());
    }

    private int wordsOf(ImportId importId) {
        return in(
                NINGBO,
                () -> jdbc.sql("""
                        select count(*) from outbox join hotline_case c on c.id = subject
                        where topic = 'search.case' and c.import_id = ?""").param(importId.value()).query(Integer.class).single());
    }

    private <T> T in(TenantId city, Supplier<T> work) {
        return tenants.runAs(city, () -> transaction.execute(_ -> work.get()));
    }

    private static ArchivedCase archived(int number) {
        Instant then = Instant.parse("2019-04-25T16:30:00Z");
        return new ArchivedCase("r" + number, null, "路灯坏了", "内容", then, "已处理", then, null, null, "", Channel.ARCHIVE);
    }
}
