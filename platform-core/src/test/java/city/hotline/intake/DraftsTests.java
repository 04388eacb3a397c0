package city.hotline.intake;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.catalogue.ItemId;
import city.hotline.foundation.TextNotAllowed;
import city.hotline.foundation.TextTooLong;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class DraftsTests {
    @Autowired
    Tenants tenants;

    @Autowired
    Drafts drafts;

    private final UUID me = UUID.randomUUID();
    private final ContactId contact = ContactId.next();

    @Test
    void aDraftComesBackExactlyAsItWas() {
        DraftContent content = new DraftContent(
                "水管爆了 𠮷😀\n\t半句",
                " ",
                ItemId.next(),
                "王阿姨",
                "海曙区",
                "中山路 1 号 \"后门\" \\",
                Map.of("02-valve", "关不掉"),
                "provider",
                null,
                "请快一点",
                true);

        ningbo(() -> drafts.save(contact, content, 1));

        Draft loaded = ningbo(() -> drafts.load(contact)).orElseThrow();
        assertThat(loaded.content()).isEqualTo(content);
        assertThat(loaded.sequence()).isEqualTo(1);
    }

    @Test
    void anOlderSaveNeverOverwritesANewerOne() {
        ningbo(() -> drafts.save(contact, DraftContent.ofText("新"), 7));

        assertThat(ningbo(() -> drafts.save(contact, DraftContent.ofText("旧"), 6)))
                .isFalse();
        assertThat(ningbo(() -> drafts.save(contact, DraftContent.ofText("同"), 7)))
                .isFalse();
        assertThat(text()).isEqualTo("新");
    }

    @Test
    void ofManySavesAtOnceTheLatestStays() throws Exception {
        var sequences = new ArrayList<>(IntStream.rangeClosed(1, 40).boxed().toList());
        Collections.shuffle(sequences);

        try (var threads = Executors.newFixedThreadPool(20)) {
            for (int sequence : sequences) {
                threads.execute(
                        () -> ningbo(() -> drafts.save(contact, DraftContent.ofText("第" + sequence), sequence)));
            }
        }

        assertThat(text()).isEqualTo("第40");
    }

    @Test
    void aLateSaveDoesNotBringADiscardedDraftBack() {
        ningbo(() -> drafts.save(contact, DraftContent.ofText("一"), 1));
        ningbo(() -> discard(3));

        assertThat(ningbo(() -> drafts.save(contact, DraftContent.ofText("迟到"), 2)))
                .isFalse();
        assertThat(ningbo(() -> drafts.load(contact))).isEmpty();
        assertThat(ningbo(() -> drafts.mine())).isEmpty();
        assertThat(ningbo(() -> drafts.save(contact, DraftContent.ofText("重新写"), 4)))
                .isTrue();
        assertThat(text()).isEqualTo("重新写");
    }

    @Test
    void allDraftsOfAnOperatorAreListedTheLatestFirst() {
        ContactId later = ContactId.next();
        ningbo(() -> drafts.save(contact, DraftContent.ofText("先"), 1));
        ningbo(() -> drafts.save(later, DraftContent.ofText("后"), 1));

        assertThat(ningbo(() -> drafts.mine())).extracting(Draft::contact).containsExactly(later, contact);
    }

    @Test
    void nobodyReadsAnothersDraft() {
        ningbo(() -> drafts.save(contact, DraftContent.ofText("我的"), 1));

        assertThat(as(NINGBO, UUID.randomUUID(), () -> drafts.load(contact))).isEmpty();
    }

    @Test
    void theSameOperatorAndContactInTwoCitiesAreTwoDrafts() {
        ningbo(() -> drafts.save(contact, DraftContent.ofText("宁波"), 5));
        as(RUIAN, me, () -> drafts.save(contact, DraftContent.ofText("瑞安"), 1));

        assertThat(text()).isEqualTo("宁波");
        as(RUIAN, me, () -> {
            drafts.discard(contact, 9);
            return true;
        });
        assertThat(text()).isEqualTo("宁波");
        assertThat(as(RUIAN, me, () -> drafts.mine())).isEmpty();
    }

    @Test
    void whatCannotBeStoredIsRefusedByName() {
        assertThatThrownBy(() -> DraftContent.ofText("a\u0000")).isInstanceOf(TextNotAllowed.class);
        assertThatThrownBy(() -> DraftContent.ofText("a\ud842")).isInstanceOf(TextNotAllowed.class);
        assertThatThrownBy(() -> DraftContent.ofText("a".repeat(20_001))).isInstanceOf(TextTooLong.class);
    }

    private String text() {
        return ningbo(() -> drafts.load(contact)).orElseThrow().content().text();
    }

    private boolean discard(long sequence) {
        drafts.discard(contact, sequence);
        return true;
    }

    private <T> T ningbo(Supplier<T> work) {
        return as(NINGBO, me, work);
    }

    private <T> T as(TenantId city, UUID account, Supplier<T> work) {
        Operator operator = new Operator(account, city.code(), "tester", "", "28", Set.of(Role.OPERATOR), 0);
        return tenants.runAs(city, () -> CurrentOperator.runAs(operator, work));
    }
}
